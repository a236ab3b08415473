// The life of one delivery, pure. Medium's API has no idempotency key and no list, so an outcome that nobody
// knows is a state of its own, and only the writer's word leads out of it.
//
//             begin                    posted
//   (none) ──────────▶ sending ──────────────────▶ posted
//     ▲                 │   │ └────────────────────▶ rejected ──begin──▶ sending
//     │                 │   └ no proof either way ─▶ unknown
//     │                 └ background ended ───────▶ unknown
//     └───────── writer's word: send again / it is there (posted)
import type { Failure } from '../failure';
import type { Post, PublishStatus } from '../medium/types';
import type { Result } from '../result';

/** What is kept of a post once Medium has answered. */
export interface PostedDraft {
  /** Empty when the writer found it and Medium's answer never came. */
  postId: string | null;
  title: string;
  publishStatus: PublishStatus;
}

export type Delivery =
  | {
      state: 'sending';
      bootId: string;
      startedAt: number;
      title: string;
      publishStatus: PublishStatus;
    }
  | ({ state: 'posted'; at: number } & PostedDraft)
  | { state: 'rejected'; at: number; failure: Failure }
  | { state: 'unknown'; at: number; failure: Failure; title: string; publishStatus: PublishStatus };

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
  const { title, publishStatus } = sending;
  if (result.ok) return { state: 'posted', at: now, postId: result.value.id, title, publishStatus };
  return result.failure.code === 'outcome-unknown'
    ? { state: 'unknown', at: now, failure: result.failure, title, publishStatus }
    : { state: 'rejected', at: now, failure: result.failure };
}

/** A delivery that another life of the background was sending can no longer be answered. */
export function afterRestart(
  current: Delivery | null,
  bootId: string,
  now: number,
): Delivery | null {
  if (current?.state !== 'sending' || current.bootId === bootId) return current;
  const { title, publishStatus } = current;
  const failure: Failure = { code: 'outcome-unknown', detail: 'the browser ended the request' };
  return { state: 'unknown', at: now, failure, title, publishStatus };
}

/** The writer has looked: it is there. */
export function confirmPosted(current: Delivery | null, now: number): Delivery | null {
  if (current?.state !== 'unknown') return current;
  const { title, publishStatus } = current;
  return { state: 'posted', at: now, postId: null, title, publishStatus };
}
