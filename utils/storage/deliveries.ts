// How the deliveries of pages stand, and how many posts were made lately.
import type { DeliveryStore } from '../delivery/deliver';
import { lastDay } from '../delivery/quota';
import { deliveryOf, postTimes } from './items';

export const deliveryStore: DeliveryStore = {
  get: (key) => deliveryOf(key).getValue(),
  set: (key, delivery) => deliveryOf(key).setValue(delivery),
  remove: (key) => deliveryOf(key).removeValue(),
};

/** @param at milliseconds since the epoch */
export async function countPost(at: number): Promise<void> {
  await navigator.locks.request('post-times', async () =>
    postTimes.setValue([...lastDay(await postTimes.getValue(), at), at]),
  );
}
