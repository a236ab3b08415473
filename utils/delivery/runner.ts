// Sends what is queued, one after the other. The world is passed in: storage, locks, network and clock.
import { cutText } from '../cut-text';
import type { Order, OrderStore } from '../draft/send/order';
import { type Failure, storageFailure } from '../failure';
import type { CreatePostRequest, ImageUpload, Post, UploadedImage } from '../medium/types';
import { fail, type Result } from '../result';
import { contentOf } from '../story/ways-out/medium-content';
import { type Deliveries, nextOf } from './queue';
import type { DeliveryIn, LostPicture } from './record';
import type { Records } from './records';
import { accountFailures, environmentFailures, isWaitOver } from './retry-policy';
import { needsOrder } from './stage/stage';
import { type Attempt, isBy, type Sender } from './state';
import { type UploadCache, type UploadOptions, uploadAll } from './upload';

/** Where a post is made. */
export type Destination = Pick<Order, 'accountId' | 'publicationId'>;

export interface RunnerOptions {
  records: Records;
  orders: OrderStore;
  cache: UploadCache;
  digest: UploadOptions['digest'];
  /** True when there is a token to speak for the account. */
  isConnected: (accountId: string) => Promise<boolean>;
  /** A connected account of this user of Medium's. */
  senderOf: (username: string) => Promise<Sender | null>;
  /** One create call. */
  create: (to: Destination, post: CreatePostRequest) => Promise<Result<Post>>;
  /** One upload. */
  upload: (accountId: string, picture: ImageUpload) => Promise<Result<UploadedImage>>;
  /** Why nothing can be sent right now (offline, permission withdrawn), or null. */
  obstacle: () => Promise<Failure | null>;
  /** Runs `work` alone among all contexts of the extension. */
  alone: <Value>(work: () => Promise<Value>) => Promise<Value>;
  /** Keeps the background alive until the promise settles. */
  keepAwake: <Value>(work: Promise<Value>) => Promise<Value>;
  pause: (milliseconds: number) => Promise<void>;
  /**
   * Wakes us at a time, in milliseconds since the epoch, and again and again after it, even when we are dead by then.
   * null: not at all.
   */
  wakeAt: (time: number | null) => Promise<void>;
  bootId: string;
  /** Milliseconds since the epoch. */
  now: () => number;
}

/** Milliseconds between looks at what stands in the way; a dead background hears no `online` event. */
const lookAgain = 60_000;

/** Milliseconds until somebody looks while anything is under way, whatever has ended us. */
const standIn = 30_000;

export type Runner = ReturnType<typeof createRunner>;

/** The one that sends. `wake` and `look` may be called at any time, from any number of callers. */
export function createRunner(options: RunnerOptions) {
  const { records, orders, obstacle, bootId, now } = options;
  let running: Promise<void> | null = null;
  let isWoken = false;
  /** Drafts that are about to enter the queue: the alarm stands for them already, and no record says so yet. */
  let entering = 0;

  /** Sets the alarm. Sending is right without one too: a page that shows the outbox wakes us as well. */
  function standBy(): Promise<void> {
    return options.wakeAt(now() + standIn).catch(() => undefined);
  }

  /** A second call while the first is at work makes it look again before it ends. Never rejects. */
  function wake(): Promise<void> {
    isWoken = true;
    // An alarm that wakes us at work is used up: the next one stands for what is still on its way.
    if (running) void standBy();
    running ??= options
      .alone(work)
      // The storage refuses: what is queued stays queued, and the alarm brings us back.
      .catch(standBy)
      .finally(() => {
        running = null;
        // Woken after the last look.
        if (isWoken) void wake();
      });
    return running;
  }

  /** Runs what brings a draft into the queue, with the alarm set before: wherever we end in it, the draft goes out. */
  async function enter<Value>(work: () => Promise<Value>): Promise<Value> {
    entering += 1;
    try {
      await standBy();
      return await work();
    } finally {
      void wake();
      entering -= 1;
    }
  }

  async function work(): Promise<void> {
    // Before anything else: the browser may end us at every step from here on, and nobody may be looking.
    await standBy();
    let time: number | null;
    do {
      isWoken = false;
      while (await step());
      time = await nextLook();
    } while (isWoken);
    // Who enters a draft has set the alarm for it, and wakes us after that.
    if (entering === 0) await options.wakeAt(time);
  }

  /** @returns false when there is nothing to do now */
  async function step(): Promise<boolean> {
    await records.writeLeftovers();
    const blocked = await obstacle();
    const all = await records.all();
    await decide(all);
    await release(all, blocked);
    const next = nextOf(await records.all(), now());
    if (!next) return false;
    const { accountId } = next.delivery;
    if (blocked) await holdAll(blocked, null);
    // Without an account it has no text either: of the first version, or taken over from another browser.
    else if (accountId !== null && !(await options.isConnected(accountId)))
      await holdAll({ code: 'not-connected' }, accountId);
    else await options.keepAwake(send(next.key));
    return true;
  }

  /** What an earlier life was sending is decided upon: nobody goes on with it. */
  async function decide(all: Deliveries): Promise<void> {
    for (const [key, delivery] of all)
      if (delivery.state === 'sending' && delivery.bootId !== bootId) await records.current(key);
  }

  /** What waited long enough, and what is no longer in anybody's way, is in its turn again. */
  async function release(all: Deliveries, blocked: Failure | null): Promise<void> {
    for (const [key, delivery] of all) {
      if (delivery.state === 'waiting' && isWaitOver(delivery.until, now()))
        await records.change(key, { type: 'due' });
      if (delivery.state !== 'queued' || delivery.held === null) continue;
      if (environmentFailures.includes(delivery.held.code)) {
        if (blocked === null) await records.change(key, { type: 'released' });
      } else await bringBack(key, delivery);
    }
  }

  /** Held for its account: it goes on when that is back, or when the same user has another one here. */
  async function bringBack(key: string, delivery: DeliveryIn<'queued'>): Promise<void> {
    const { accountId, username, held } = delivery;
    if (accountId === null) return;
    if (await options.isConnected(accountId)) {
      // What Medium refused is not tried again by itself; see `connected`.
      if (held?.code === 'not-connected') await records.change(key, { type: 'released' });
      return;
    }
    const sender = username === undefined ? null : await options.senderOf(username);
    if (sender) await records.change(key, { type: 'taken-over', sender });
  }

  /** @param accountId null: whosesoever it is */
  async function holdAll(failure: Failure, accountId: string | null): Promise<void> {
    for (const [key, delivery] of await records.all()) {
      if (delivery.state !== 'queued' || delivery.held !== null) continue;
      if (accountId === null || delivery.accountId === accountId)
        await records.change(key, { type: 'held', failure });
    }
  }

  /**
   * Journals that the sending begins, before any request leaves: whatever ends us from here on, the record says what may
   * have happened. The text is read under the same lock, since it may have been taken back and handed in anew.
   */
  async function begin(key: string): Promise<{ order: Order; by: Attempt } | null> {
    const order = await orders.get(key);
    if (order === null) {
      await records.apply(key, { type: 'order-missing' });
      return null;
    }
    const pictures = order.pictures.length;
    const begun = await records.apply(key, { type: 'begun', bootId, pictures });
    if (!begun.ok || begun.value?.state !== 'sending') return null;
    const by = { bootId, attempt: begun.value.attempt };
    // The record knows whose it is now; the order may be of an account that is gone.
    return { order: { ...order, accountId: begun.value.accountId ?? order.accountId }, by };
  }

  async function send(key: string): Promise<void> {
    let begun: Awaited<ReturnType<typeof begin>>;
    try {
      begun = await records.exclusively(key, () => begin(key));
    } catch (error) {
      // What cannot be written down does not happen.
      await records.settle(key, { type: 'postponed', failure: storageFailure(error) });
      return;
    }
    if (begun === null) return;
    const { order, by } = begun;
    let content: string | null;
    try {
      content = await fillIn(order, by);
    } catch (error) {
      await records.settle(key, { type: 'put-off', by, failure: storageFailure(error) });
      return;
    }
    if (content === null) return;
    const { key: _, accountId, publicationId, pictures: __, contentHash: ___, ...fields } = order;
    const request = { ...fields, content, contentFormat: 'html', notifyFollowers: false } as const;
    const result = await options
      .create({ accountId, publicationId }, request)
      .catch((error: unknown) => fail({ code: 'outcome-unknown', detail: String(error) }));
    const after = await records.settle(key, { type: 'answered', by, result });
    if (after?.state === 'posted') await records.exclusively(key, () => sweep(key));
    // The account's other drafts would only be told the same.
    if (!result.ok && accountFailures.includes(result.failure.code))
      await holdAll(result.failure, accountId);
  }

  /** @returns the body with its pictures in place, once it is journalled that the create call may leave; or null */
  async function fillIn(order: Order, by: Attempt): Promise<string | null> {
    const { key, accountId, pictures, content } = order;
    if (pictures.length === 0) return contentOf(content, new Map());
    const { addresses, failures, putOff } = await uploadAll(pictures, {
      upload: (picture) => options.upload(accountId, picture),
      cache: options.cache,
      digest: options.digest,
      obstacle,
      pause: options.pause,
      onDone: async () => {
        const now = await records.change(key, { type: 'picture-up', by });
        return now.ok && isBy(now.value, by);
      },
    });
    if (putOff) {
      await records.change(key, { type: 'put-off', by, failure: putOff });
      if (accountFailures.includes(putOff.code)) await holdAll(putOff, accountId);
      return null;
    }
    const lost = lostOf(order, failures);
    const ready = await records.change(key, { type: 'uploaded', by, lost });
    // Cancelled meanwhile: the pictures are up, and nobody sees them.
    return ready.ok && isBy(ready.value, by) ? contentOf(content, addresses) : null;
  }

  /** Removes a text that nobody needs. For who holds the key's lock: the page may be sent anew at any moment. */
  async function sweep(key: string): Promise<void> {
    // What is known and not written down dies with us: the next life could not send what it asks the writer about.
    const record = await records.stored(key);
    if (record.ok && !needsOrder(record.value)) await orders.remove(key);
  }

  /** When to look again, or null when only the writer or an event can change anything. */
  async function nextLook(): Promise<number | null> {
    if (!(await records.writeLeftovers())) return now() + lookAgain;
    let time = Infinity;
    for (const delivery of (await records.all()).values()) {
      if (delivery.state === 'waiting')
        // One that the clock has made none since we looked.
        time = Math.min(time, isWaitOver(delivery.until, now()) ? now() : delivery.until);
      if (
        delivery.state === 'queued' &&
        delivery.held &&
        environmentFailures.includes(delivery.held.code)
      )
        time = Math.min(time, now() + lookAgain);
    }
    return time === Infinity ? null : time;
  }

  return {
    wake,

    enter,

    /**
     * Somebody looks at the outbox. Resolves once what an earlier life was sending is decided upon, so that nobody sees
     * it as going on; what can be sent is sent after that.
     */
    async look(): Promise<void> {
      try {
        await decide(await records.all());
      } finally {
        void wake();
      }
    },

    /** Once in each life of the background: decides on what an earlier life left behind, and goes on. */
    async start(): Promise<void> {
      await standBy();
      try {
        await decide(await records.all());
        for (const key of await orders.keys()) await records.exclusively(key, () => sweep(key));
      } catch {
        // A storage that cannot be read now is looked at again with the next alarm, or when a page asks.
      }
      await wake();
    },

    /** An account was connected: what was held for it goes on. */
    async connected(accountId: string): Promise<void> {
      try {
        await enter(async () => {
          for (const [key, delivery] of await records.all()) {
            const isHeld = delivery.state === 'queued' && delivery.held !== null;
            if (isHeld && delivery.accountId === accountId)
              await records.change(key, { type: 'released' });
          }
        });
      } catch {
        // What the storage does not take now is released at the next look, or by the writer when Medium refused it.
      }
      await wake();
    },
  };
}

function lostOf({ pictures, content }: Order, failures: ReadonlyMap<string, Failure>) {
  return pictures.flatMap(({ id, alt }): LostPicture[] => {
    const failure = failures.get(id);
    if (!failure) return [];
    const isRemote = content.some(
      (part) => typeof part !== 'string' && part.picture === id && part.without.includes('<img '),
    );
    return [{ alt: cutText(alt, 100), failure, ...(isRemote ? { isRemote } : {}) }];
  });
}
