// What pages may ask of the outbox. Sending is runner.ts; here a delivery enters, is looked at, and is decided upon by
// the writer. The world is passed in.
import type { Order, OrderStore } from '../draft/send/order';
import { ownDetails, storageFailure } from '../failure';
import { done, fail, ok, type Result } from '../result';
import { mostUnderWay } from './queue';
import type { Delivery, Subject } from './record';
import type { Records } from './records';
import { isWaitOver } from './retry-policy';
import type { Runner } from './runner';
import { isUnderWayState, mayEnqueue, mayMove, needsOrder } from './stage/stage';
import type { Sender } from './state';
import { type DeliveryStatus, deliveryOf, postedUnder, statusOf } from './status';

export interface OutboxOptions {
  records: Records;
  orders: OrderStore;
  runner: Pick<Runner, 'wake' | 'enter'>;
  /** The user of a connected account, by their name on Medium. */
  usernameOf: (accountId: string) => Promise<string | null>;
  /** Milliseconds since the epoch. */
  now: () => number;
}

export type Outbox = ReturnType<typeof createOutbox>;

/** The calls that pages may make. They answer with `storage-failed` instead of rejecting. */
export function createOutbox({ records, orders, runner, usernameOf, now }: OutboxOptions) {
  /** The text first: a record without one could not be sent, while a text without a record is nobody's. */
  async function take(order: Order): Promise<Result<Delivery | null>> {
    const before = await records.read(order.key);
    if (!before.ok || !mayEnqueue(before.value)) return before;
    const underWay = [...(await records.all()).values()].filter(({ state }) =>
      isUnderWayState(state),
    );
    if (underWay.length >= mostUnderWay) return fail({ code: 'outbox-full' });
    const { title, publishStatus, accountId, canonicalUrl = null, contentHash } = order;
    // Removed in another window meanwhile: the writer is still there, and nobody could tell later whose it was.
    const username = await usernameOf(accountId);
    if (username === null) return fail({ code: 'not-connected' });
    await orders.set(order.key, order);
    const subject = { title, publishStatus, accountId, username, canonicalUrl, contentHash };
    return records.apply(order.key, { type: 'enqueued', subject });
  }

  /** For who holds the key's lock. */
  async function move(key: string, sender: Sender): Promise<Result<Delivery | null>> {
    const before = await records.read(key);
    if (!before.ok || before.value === null || !mayMove(before.value)) return before;
    const order = await orders.get(key);
    // The text first: ended in between, it is a draft on the own profile of whom the record still names.
    if (order && before.value.username !== sender.username)
      await orders.set(key, {
        ...order,
        accountId: sender.accountId,
        publicationId: null,
        publishStatus: 'draft',
      });
    return records.apply(key, { type: 'moved', sender });
  }

  /**
   * The text goes only after the record says that it is not needed, and before anybody can send the page anew: it would
   * be the new one's.
   */
  async function withoutOrder(
    key: string,
    event: { type: 'cancelled' | 'resend-allowed' | 'confirmed' },
  ): Promise<Result<Delivery | null>> {
    return records.exclusively(key, async () => {
      const changed = await records.apply(key, event);
      if (changed.ok && !needsOrder(changed.value)) await orders.remove(key);
      return changed;
    });
  }

  async function answered(
    key: string,
    work: () => Promise<Result<Delivery | null>>,
  ): Promise<Result<DeliveryStatus>> {
    try {
      const delivery = await work();
      if (!delivery.ok) return delivery;
      return ok(statusOf(delivery.value, key, await records.all(), now()));
    } catch (error) {
      return fail(storageFailure(error));
    }
  }

  return {
    /**
     * Takes an order into the queue, unless its page is under way, was sent, or may have been sent: then nothing
     * happens. Resolves once it is written down, and does not wait for Medium.
     */
    enqueue(order: Order): Promise<Result<DeliveryStatus>> {
      return runner.enter(() =>
        answered(order.key, () => records.exclusively(order.key, () => take(order))),
      );
    },

    /**
     * @param canonicalUrl where the page says it has its home: a post of the same article that was sent from another
     * address counts, unless this page has a delivery of its own. null: not to be looked for
     */
    async status(key: string, canonicalUrl: string | null): Promise<Result<DeliveryStatus>> {
      try {
        const own = await records.current(key);
        if (!own.ok) return own;
        const all = await records.all();
        const delivery = own.value ?? deliveryOf({ key, canonicalUrl }, all);
        // Somebody looks: what stood in the way may be gone, and not every browser tells a worker of it.
        if (mayGo(delivery, now())) void runner.wake();
        return ok(statusOf(delivery, key, all, now()));
      } catch (error) {
        return fail(storageFailure(error));
      }
    },

    /** Takes it out of the queue as long as the create call has not left. */
    cancel: (key: string) => answered(key, () => withoutOrder(key, { type: 'cancelled' })),

    /** The writer found the draft on Medium. */
    confirm: (key: string) => answered(key, () => withoutOrder(key, { type: 'confirmed' })),

    /** The writer wants to send this page anew, knowing that Medium may then have it twice. */
    allowResend(key: string, canonicalUrl: string | null): Promise<Result<DeliveryStatus>> {
      return answered(key, async () => {
        const own = await records.current(key);
        if (own.ok && own.value === null && canonicalUrl !== null) {
          const other = postedUnder(canonicalUrl, await records.all());
          if (other) return records.change(key, { type: 'disowned', other });
        }
        return withoutOrder(key, { type: 'resend-allowed' });
      });
    },

    /** Sends what is stored again: the writer’s word where the outcome is unknown. */
    retry(key: string): Promise<Result<DeliveryStatus>> {
      return runner.enter(() => answered(key, () => records.change(key, { type: 'retried' })));
    },

    /**
     * The writer chose this account because the draft's own cannot send it. Another user's makes a draft of it, on that
     * user's own profile: a publication belongs to the account that it was chosen with.
     */
    sendWith(key: string, accountId: string): Promise<Result<DeliveryStatus>> {
      return runner.enter(() =>
        answered(key, async () => {
          const username = await usernameOf(accountId);
          if (username === null) return fail({ code: 'not-connected' });
          return records.exclusively(key, () => move(key, { accountId, username }));
        }),
      );
    },

    /**
     * Removes an account. What is to be sent with it stays, and knows its user from then on, whom a delivery of an
     * earlier Clipdraft does not name. The token goes even when that cannot be written down.
     */
    async withoutAccount(accountId: string, remove: () => Promise<void>): Promise<Result<null>> {
      const removing = await done(
        (async () => {
          try {
            const username = await usernameOf(accountId);
            if (username === null) return;
            const sender = { accountId, username };
            for (const [key, delivery] of await records.all())
              if (delivery.accountId === accountId && needsOrder(delivery))
                await records.change(key, { type: 'taken-over', sender });
          } finally {
            await remove();
          }
        })(),
      );
      void runner.wake();
      return removing;
    },

    /** Forgets a page with all its posts; what is on Medium stays there. Nothing on its way is removed. */
    async remove(key: string): Promise<Result<null>> {
      try {
        return await records.exclusively(key, async () => {
          const current = await records.read(key);
          if (!current.ok) return current;
          if (current.value && isUnderWayState(current.value.state))
            return fail({ code: 'internal', detail: ownDetails.onItsWay });
          await records.write(key, null);
          await orders.remove(key);
          return ok(null);
        });
      } catch (error) {
        return fail(storageFailure(error));
      }
    },

    /** The writer brought the page to Medium by hand. */
    record(
      key: string,
      post: Pick<Subject, 'title' | 'canonicalUrl' | 'contentHash'> & { postId: string | null },
    ): Promise<Result<DeliveryStatus>> {
      const { postId, ...subject } = post;
      return answered(key, () => records.change(key, { type: 'recorded', postId, subject }));
    },
  };
}

/** It is in its turn, or would be if somebody looked. */
function mayGo(delivery: Delivery | null, now: number): boolean {
  if (delivery?.state === 'waiting') return isWaitOver(delivery.until, now);
  return delivery?.state === 'queued';
}
