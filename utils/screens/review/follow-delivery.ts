// Shows how the delivery of a page goes on, until it has ended.

import type { DeliveryStatus } from '../../delivery/status';
import { statusOf } from '../../delivery/status';
import type { Page } from '../../draft/page-key';
import { storageFailure } from '../../failure';
import { fail, ok, type Result } from '../../result';
import { follow } from '../follow';
import type { ReviewDependencies } from './dependencies';

/** Resolves when it has ended. @param show tells whether it still changes by itself */
export async function followDelivery(
  page: Page,
  { ask, storedDeliveries, now }: Pick<ReviewDependencies, 'ask' | 'storedDeliveries' | 'now'>,
  show: (status: Result<DeliveryStatus>) => boolean,
): Promise<void> {
  const { loadDeliveries, watchDeliveries } = await storedDeliveries();

  async function look(): Promise<Result<DeliveryStatus>> {
    try {
      const all = await loadDeliveries();
      const delivery = all.get(page.key);
      // Gone, or not to be read: the background knows which.
      if (delivery === undefined) return await ask('deliveryStatus', page);
      return ok(statusOf(delivery, page.key, all, now()));
    } catch (error) {
      return fail(storageFailure(error));
    }
  }

  await follow({ watch: watchDeliveries, look, ask: () => ask('deliveryStatus', page), show });
}
