// One delivery as it is stored: its shape, checked on every reading, and how older shapes become this one. Pure.
import * as v from 'valibot';
import { failureSchema } from '../failure';
import { publishStatuses } from '../medium/types';
import { isNewer } from '../newer-record';
import { storedTime as time } from '../stored-time';

/** Of the shape below. A record of a later one was written by a newer Clipdraft, and stays as it is. */
export const recordVersion = 2;

/** A picture that could not be uploaded. */
const lostSchema = v.object({
  /** At most 100 characters; may be empty. */
  alt: v.string(),
  failure: failureSchema,
  /** It stands in the post under its address on the web. */
  isRemote: v.exactOptional(v.boolean()),
});

const postSchema = v.object({
  /** null when Medium's answer never came and the writer found the post, or brought it there by hand. */
  postId: v.nullable(v.string()),
  title: v.string(),
  publishStatus: v.picklist(publishStatuses),
  at: time,
});

const subject = {
  version: v.literal(recordVersion),
  title: v.string(),
  publishStatus: v.picklist(publishStatuses),
  /** null: brought to Medium by hand. */
  accountId: v.nullable(v.string()),
  /**
   * On Medium, of the account's user: an account that is removed takes its id with it, and the same user connected anew has
   * another. Left out by hand and by earlier Clipdrafts, which read a record without it: hence no version of its own.
   */
  username: v.exactOptional(v.string()),
  /** null: none was given. */
  canonicalUrl: v.nullable(v.string()),
  /** SHA-256 of the story's HTML, in hexadecimal; null where nobody knows it. */
  contentHash: v.nullable(v.string()),
  /** When the writer sent it: the order in the queue. */
  queuedAt: time,
  /** Posts of the same page before this one, newest first. */
  earlier: v.array(postSchema),
};

const attempt = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const lost = v.array(lostSchema);

export const deliverySchema = v.variant('state', [
  /** Kept for its earlier posts only: the page may be sent. */
  v.object({ ...subject, state: v.literal('draft'), at: time }),
  v.object({
    ...subject,
    state: v.literal('queued'),
    at: time,
    attempt,
    /** Why it cannot go now, until the world changes or the writer does something; null: it goes in its turn. */
    held: v.nullable(failureSchema),
  }),
  v.object({
    ...subject,
    state: v.literal('sending'),
    at: time,
    attempt,
    /** The life of the background that sends it. */
    bootId: v.string(),
    /** Pictures on their way: the create call has certainly not left. null: it may have. */
    uploads: v.nullable(v.object({ done: attempt, of: attempt })),
    lost,
  }),
  v.object({
    ...subject,
    state: v.literal('waiting'),
    at: time,
    attempt,
    /** Milliseconds since the epoch. */
    until: time,
    failure: failureSchema,
  }),
  v.object({
    ...subject,
    state: v.literal('posted'),
    at: time,
    postId: v.nullable(v.string()),
    lost,
  }),
  v.object({ ...subject, state: v.literal('rejected'), at: time, failure: failureSchema }),
  v.object({ ...subject, state: v.literal('unknown'), at: time, failure: failureSchema, lost }),
]);

export type Delivery = v.InferOutput<typeof deliverySchema>;
export type DeliveryState = Delivery['state'];
export type DeliveryIn<State extends DeliveryState> = Extract<Delivery, { state: State }>;
export type LostPicture = v.InferOutput<typeof lostSchema>;
export type EarlierPost = v.InferOutput<typeof postSchema>;
/** What a delivery is about, in every state. */
export type Subject = Pick<Delivery, keyof typeof subject>;

/** newer: leave it alone. damaged: nobody knows what it said. */
export type StoredRecord = { delivery: Delivery } | 'newer' | 'damaged';

/** Reads what the storage holds under a delivery's key. */
export function readRecord(value: unknown): StoredRecord {
  if (isNewer(value, recordVersion)) return 'newer';
  const stored = v.safeParse(v.looseObject({ version: v.optional(v.number(), 1) }), value);
  if (!stored.success) return 'damaged';
  const now = stored.output.version === 1 ? fromFirst(value) : value;
  const delivery = v.safeParse(deliverySchema, now);
  return delivery.success ? { delivery: delivery.output } : 'damaged';
}

const firstSchema = v.object({
  state: v.picklist(['sending', 'posted', 'rejected', 'unknown']),
  at: v.optional(time),
  startedAt: v.optional(time),
  title: v.optional(v.string(), ''),
  publishStatus: v.optional(v.picklist(publishStatuses), 'draft'),
  bootId: v.optional(v.string(), ''),
  uploading: v.optional(v.boolean(), false),
  postId: v.optional(v.nullable(v.string()), null),
  failure: v.optional(failureSchema),
  lost: v.optional(lost, []),
});

/** Version 1 had no number, and no order that outlived the sending: what was on its way then cannot be sent again. */
function fromFirst(value: unknown): unknown {
  const first = v.safeParse(firstSchema, value);
  if (!first.success) return null;
  const { state, startedAt, uploading, bootId, postId, failure, title, publishStatus } =
    first.output;
  const at = first.output.at ?? startedAt ?? 0;
  const common = {
    version: recordVersion,
    title,
    publishStatus,
    accountId: null,
    canonicalUrl: null,
    contentHash: null,
    queuedAt: at,
    earlier: [],
    at,
  };
  const { lost } = first.output;
  switch (state) {
    case 'sending':
      return uploading
        ? { ...common, state: 'draft' }
        : { ...common, state, attempt: 1, bootId, uploads: null, lost };
    case 'posted':
      return { ...common, state, postId, lost };
    case 'rejected':
      return { ...common, state, failure };
    case 'unknown':
      return { ...common, state, failure, lost };
  }
}
