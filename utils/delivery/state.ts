// The life of one delivery, pure. Medium's API has no idempotency key and no list, so an outcome that nobody
// knows is a state of its own, and only the writer's word leads out of it.
//
//             begin                    posted
//   (none) ──────────▶ sending ──────────────────▶ posted
//     ▲                 │   │ └────────────────────▶ rejected ──begin──▶ sending
//     │                 │   └ no proof either way ─▶ unknown
//     │                 └ background ended ───────▶ unknown, or rejected while it still uploaded pictures
//     └───────── writer's word: send again / it is there (posted)
import type { Failure } from '../failure';
import type { Post, PublishStatus } from '../medium/types';
import type { Result } from '../result';

/** A picture that could not be uploaded; the text went without it. */
export interface LostPicture {
  /** At most 100 characters; may be empty. */
  alt: string;
  failure: Failure;
}

/** What is kept of a post once Medium has answered. */
export interface PostedDraft {
  /** null when the writer found it and Medium's answer never came, or brought it there by hand. */
  postId: string | null;
  title: string;
  publishStatus: PublishStatus;
  lost?: LostPicture[];
}

export type Delivery =
  | {
      state: 'sending';
      bootId: string;
      startedAt: number;
      title: string;
      publishStatus: PublishStatus;
      /** Pictures are on their way, and the create call has certainly not left. */
      uploading?: true;
      lost?: LostPicture[];
    }
  | ({ state: 'posted'; at: number } & PostedDraft)
  | { state: 'rejected'; at: number; failure: Failure }
  | {
      state: 'unknown';
      at: number;
      failure: Failure;
      title: string;
      publishStatus: PublishStatus;
      lost?: LostPicture[];
    };

/** Only a page without a delivery, or one whose last try certainly made nothing, may be sent. */
export function mayBegin(current: Delivery | null): boolean {
  return current === null || current.state === 'rejected';
}

/** What a sending delivery becomes when Medium, or nobody, has answered. */
export function settle(
  sending: Extract<Delivery, { state: 'sending' }>,
  result: Result<Post>,
  now: number,
): Delivery {
  if (result.ok)
    return { state: 'posted', at: now, postId: result.value.id, ...sentFields(sending) };
  return result.failure.code === 'outcome-unknown'
    ? { state: 'unknown', at: now, failure: result.failure, ...sentFields(sending) }
    : { state: 'rejected', at: now, failure: result.failure };
}

/** A delivery that another life of the background was sending can no longer be answered. */
export function afterRestart(
  current: Delivery | null,
  bootId: string,
  now: number,
): Delivery | null {
  if (current?.state !== 'sending' || current.bootId === bootId) return current;
  if (current.uploading) return { state: 'rejected', at: now, failure: { code: 'interrupted' } };
  const failure: Failure = { code: 'outcome-unknown', detail: 'the browser ended the request' };
  return { state: 'unknown', at: now, failure, ...sentFields(current) };
}

/** The writer has looked: it is there. */
export function confirmPosted(current: Delivery | null, now: number): Delivery | null {
  if (current?.state !== 'unknown') return current;
  return { state: 'posted', at: now, postId: null, ...sentFields(current) };
}

/** The pictures are up, or lost: the create call may leave once this is written down. */
export function uploaded(
  { uploading: _, ...sending }: Extract<Delivery, { state: 'sending' }>,
  lost: LostPicture[],
): Extract<Delivery, { state: 'sending' }> {
  return lost.length > 0 ? { ...sending, lost } : sending;
}

/** What outlives the sending. */
function sentFields({ title, publishStatus, lost }: Omit<PostedDraft, 'postId'>) {
  return { title, publishStatus, ...(lost ? { lost } : {}) };
}
