// Sends one draft, once. The world is passed in: storage, locks, network and clock belong to the caller.
import type { Failure } from '../failure';
import type { CreatePostRequest, ImageUpload, Post, UploadedImage } from '../medium/types';
import { fail, ok, type Result } from '../result';
import { contentOf } from '../story/medium-content';
import type { Order } from './order';
import {
  afterRestart,
  confirmPosted,
  type Delivery,
  mayBegin,
  type PostedDraft,
  settle,
  uploaded,
} from './state';
import { uploadAll } from './upload';

export interface DeliveryStore {
  get(key: string): Promise<Delivery | null>;
  set(key: string, delivery: Delivery): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Where a post is made. */
export type Destination = Pick<Order, 'accountId' | 'publicationId'>;

export interface DelivererOptions {
  store: DeliveryStore;
  /** True when there is a token to speak for the account. */
  isConnected: (accountId: string) => Promise<boolean>;
  /** One create call. */
  create: (to: Destination, post: CreatePostRequest) => Promise<Result<Post>>;
  /** One upload. */
  upload: (accountId: string, picture: ImageUpload) => Promise<Result<UploadedImage>>;
  /** Counts a post that Medium made, for the daily quota. */
  countPost: (at: number) => Promise<void>;
  /** Why nothing can be sent right now (offline, permission withdrawn), or null. */
  obstacle: () => Promise<Failure | null>;
  /** Runs `work` alone among all contexts of the extension. */
  exclusively: <Value>(key: string, work: () => Promise<Value>) => Promise<Value>;
  /** Keeps the background alive until the promise settles. */
  keepAwake: <Value>(work: Promise<Value>) => Promise<Value>;
  /** Differs in each life of the background. */
  bootId: string;
  /** Milliseconds since the epoch. */
  now: () => number;
}

export type Deliverer = ReturnType<typeof createDeliverer>;

export function createDeliverer(options: DelivererOptions) {
  const { store, obstacle, exclusively, keepAwake, bootId, now } = options;

  async function current(key: string): Promise<Delivery | null> {
    const stored = await store.get(key);
    const delivery = afterRestart(stored, bootId, now());
    if (delivery && delivery !== stored) await store.set(key, delivery);
    return delivery;
  }

  /** Takes the order unless the page is already being sent, was sent, or may have been sent. */
  async function begin(order: Order): Promise<Result<Begun>> {
    const before = await current(order.key);
    if (before && !mayBegin(before)) return ok({ delivery: before });
    const blocked = await obstacle();
    if (blocked) return fail(blocked);
    if (!(await options.isConnected(order.accountId))) return fail({ code: 'not-connected' });
    const { title, publishStatus, pictures } = order;
    const sending: Sending = {
      state: 'sending',
      bootId,
      startedAt: now(),
      title,
      publishStatus,
      ...(pictures.length > 0 ? { uploading: true } : {}),
    };
    // Journalled before the request leaves: whatever ends us from here on, the record says what may have happened.
    await store.set(order.key, sending);
    return ok({ delivery: sending, isOurs: true });
  }

  /** Uploads the pictures, and writes down that the create call may leave. */
  async function fillIn(order: Order, sending: Sending): Promise<Result<Filled>> {
    const { key, accountId, pictures, content } = order;
    if (!sending.uploading) return ok({ sending, content: contentOf(content, new Map()) });
    const { addresses, lost } = await uploadAll(pictures, (it) => options.upload(accountId, it));
    const ready = uploaded(sending, lost);
    try {
      await exclusively(key, () => store.set(key, ready));
      return ok({ sending: ready, content: contentOf(content, addresses) });
    } catch (error) {
      // Nothing that makes a draft has left, so the page may be sent again; if not even this can be stored, then
      // after the next start of the background.
      await exclusively(key, () => store.remove(key)).catch(() => undefined);
      return fail({ code: 'storage-failed', detail: String(error) });
    }
  }

  async function send(order: Order, begun: Sending): Promise<Result<Delivery>> {
    const filled = await fillIn(order, begun);
    if (!filled.ok) return filled;
    const { sending, content } = filled.value;
    const { key: _, accountId, publicationId, pictures: __, ...fields } = order;
    const request = { ...fields, content, contentFormat: 'html', notifyFollowers: false } as const;
    const result = await options
      .create({ accountId, publicationId }, request)
      .catch((error: unknown) => fail({ code: 'outcome-unknown', detail: String(error) }));
    return ok(settle(sending, result, now()));
  }

  return {
    current(key: string): Promise<Delivery | null> {
      return exclusively(key, () => current(key));
    },

    /**
     * Sends the order and returns how it ended. A second call for the same page while the first is under way, or
     * after it ended well or without a known end, sends nothing and returns the state as it is.
     */
    async deliver(order: Order): Promise<Result<Delivery>> {
      // The lock guards the decision only: who asks for the state meanwhile must not wait for Medium.
      // Without a journal entry nothing may leave: after a crash nobody would know that it did.
      const begun = await exclusively(order.key, () => begin(order)).catch((error: unknown) =>
        fail({ code: 'storage-failed', detail: String(error) }),
      );
      if (!begun.ok) return begun;
      if (!begun.value.isOurs) return ok(begun.value.delivery);
      const sent = await keepAwake(send(order, begun.value.delivery));
      if (!sent.ok) return sent;
      const delivery = sent.value;
      try {
        await exclusively(order.key, () => store.set(order.key, delivery));
        if (delivery.state === 'posted') await options.countPost(delivery.at);
      } catch {
        // The journal still says 'sending' and will say 'unknown' after a restart; the writer who waits for this
        // answer gets the truth now.
      }
      return ok(delivery);
    },

    /** The writer brought the page to Medium by hand. */
    record(key: string, post: Pick<PostedDraft, 'postId' | 'title'>): Promise<Delivery> {
      return exclusively(key, async () => {
        const delivery: Delivery = { state: 'posted', at: now(), publishStatus: 'draft', ...post };
        await store.set(key, delivery);
        return delivery;
      });
    },

    /** The writer found the draft on Medium. */
    confirm(key: string): Promise<Delivery | null> {
      return exclusively(key, async () => {
        const delivery = confirmPosted(await current(key), now());
        if (delivery) await store.set(key, delivery);
        return delivery;
      });
    },

    /** The writer wants to send this page again, knowing that Medium may then have it twice. */
    forget(key: string): Promise<void> {
      return exclusively(key, async () => {
        const delivery = await current(key);
        if (delivery?.state !== 'sending') await store.remove(key);
      });
    },
  };
}

type Sending = Extract<Delivery, { state: 'sending' }>;

interface Filled {
  sending: Sending;
  content: string;
}

/** The delivery as it stands, and whether this call is the one that sends it. */
type Begun = { delivery: Delivery; isOurs?: never } | { delivery: Sending; isOurs: true };
