// The life of one delivery, pure. Medium's API has no idempotency key and no list, so an outcome that nobody knows is a
// state of its own, and only the writer's word leads out of it.
//
//   draft ──enqueued──▶ queued ◀──────────── retried, released, due ─────────────┐
//     ▲                   │  ▲                                                   │
//     │                   │  └── restarted or put off, while pictures went up ─┐ │
//     │                 begun                                                 │ │
//     │                   ▼                                                   │ │
//     │          sending, with uploads ───────────────────────────────────────┤ │
//     │                   │ uploaded (journalled: from here on it may be there)│ │
//     │                   ▼                                                   ▼ │
//     │          sending, without ──answered: Medium took nothing──▶ waiting(until), queued(held)
//     │            │    │     │
//     │            │    │     └─answered: refused──▶ rejected ──enqueued, retried──▶ queued
//     │            │    └─no proof either way, restarted──▶ unknown ──retried: the writer's word──▶ queued
//     │            └─answered: made──▶ posted ◀──confirmed: the writer's word── unknown
//     │
//     └── cancelled (queued, waiting, sending with uploads) · resend-allowed: the writer's word
//                                                                      (rejected, unknown, posted)
//
//   taken-over: another account of the same user has it now, and the state stays (queued, waiting, rejected, unknown)
//   moved: the writer's word, another user's account sends it, as a draft (queued, waiting, rejected ──▶ queued)
import { type Failure, ownDetails } from '../failure';
import type { Post } from '../medium/types';
import type { Result } from '../result';
import {
  type Delivery,
  type DeliveryIn,
  type LostPicture,
  recordVersion,
  type Subject,
} from './record';
import { accountFailures, afterRefusal, isWaitOver } from './retry-policy';
import { isUnderWayState, mayCancel, mayEnqueue, mayMove } from './stage/stage';

/** Which sending an event belongs to; one of an earlier life, or of one that was cancelled, changes nothing. */
export interface Attempt {
  bootId: string;
  attempt: number;
}

/** A connected account, as far as a delivery needs to know it. */
export interface Sender {
  accountId: string;
  username: string;
}

export type DeliveryEvent =
  | { type: 'enqueued'; subject: Omit<Subject, 'version' | 'queuedAt' | 'earlier'> }
  | { type: 'begun'; bootId: string; pictures: number }
  | { type: 'picture-up'; by: Attempt }
  | { type: 'uploaded'; by: Attempt; lost: LostPicture[] }
  | { type: 'put-off'; by: Attempt; failure: Failure }
  | { type: 'answered'; by: Attempt; result: Result<Post> }
  | { type: 'order-missing' }
  /** It could not even be begun. */
  | { type: 'postponed'; failure: Failure }
  | { type: 'held'; failure: Failure }
  | { type: 'released' }
  | { type: 'due' }
  | { type: 'restarted'; bootId: string }
  | { type: 'retried' }
  | { type: 'taken-over'; sender: Sender }
  | { type: 'moved'; sender: Sender }
  | { type: 'cancelled' }
  | { type: 'resend-allowed' }
  | { type: 'confirmed' }
  /** A post of the same article from another address is there, and the writer wants one more. */
  | { type: 'disowned'; other: DeliveryIn<'posted'> }
  | {
      type: 'recorded';
      subject: Pick<Subject, 'title' | 'canonicalUrl' | 'contentHash'>;
      postId: string | null;
    };

/**
 * @param now milliseconds since the epoch
 * @returns the delivery after the event; the very same where the event does not fit its state. null: no record
 */
export function advance(
  current: Delivery | null,
  event: DeliveryEvent,
  now: number,
): Delivery | null {
  switch (event.type) {
    case 'enqueued': {
      if (!mayEnqueue(current)) return current;
      const earlier = current?.earlier ?? [];
      return queued({ ...event.subject, version: recordVersion, queuedAt: now, earlier }, now);
    }
    case 'recorded': {
      if (current?.state === 'sending') return current;
      const subject: Subject = {
        ...(current ? subjectOf(current) : noSubject(now)),
        ...event.subject,
        publishStatus: 'draft',
        accountId: null,
        earlier: earlierPosts(current),
      };
      delete subject.username;
      return { ...subject, state: 'posted', at: now, postId: event.postId, lost: [] };
    }
    case 'disowned':
      return current === null
        ? { ...noSubject(now), state: 'draft', at: now, earlier: earlierPosts(event.other) }
        : current;
    default:
      return current === null ? null : afterEvent(current, event, now);
  }
}

function afterEvent(
  current: Delivery,
  event: Exclude<DeliveryEvent, { type: 'enqueued' | 'recorded' | 'disowned' }>,
  now: number,
): Delivery | null {
  switch (event.type) {
    case 'begun':
      if (current.state !== 'queued' || current.held !== null) return current;
      return {
        ...subjectOf(current),
        state: 'sending',
        at: now,
        attempt: current.attempt + 1,
        bootId: event.bootId,
        uploads: event.pictures > 0 ? { done: 0, of: event.pictures } : null,
        lost: [],
      };
    case 'picture-up':
    case 'uploaded':
    case 'put-off':
    case 'answered':
      return isBy(current, event.by) ? ofAttempt(current, event, now) : current;
    case 'restarted':
      if (current.state !== 'sending' || current.bootId === event.bootId) return current;
      return current.uploads !== null
        ? queued(subjectOf(current), now, current.attempt)
        : unknown(current, { code: 'outcome-unknown', detail: ownDetails.requestEnded }, now);
    case 'order-missing':
      return current.state === 'queued'
        ? { ...subjectOf(current), state: 'rejected', at: now, failure: { code: 'order-missing' } }
        : current;
    case 'postponed': {
      if (current.state !== 'queued') return current;
      const attempt = current.attempt + 1;
      return afterRefusal(subjectOf(current), event.failure, { attempt, now });
    }
    case 'held':
      return current.state === 'queued' ? { ...current, held: event.failure } : current;
    case 'released':
      return current.state === 'queued' && current.held ? { ...current, held: null } : current;
    case 'due':
      return current.state === 'waiting' && isWaitOver(current.until, now)
        ? queued(subjectOf(current), now, current.attempt)
        : current;
    case 'retried':
      return current.state === 'waiting' ||
        current.state === 'rejected' ||
        current.state === 'unknown' ||
        (current.state === 'queued' && current.held)
        ? queued(subjectOf(current), now, 'attempt' in current ? current.attempt : 0)
        : current;
    case 'taken-over':
      return takenOver(current, event.sender);
    case 'moved': {
      if (!mayMove(current)) return current;
      const isSameUser = current.username === event.sender.username;
      const publishStatus = isSameUser ? current.publishStatus : 'draft';
      return queued(
        { ...subjectOf(current), ...event.sender, publishStatus },
        now,
        'attempt' in current ? current.attempt : 0,
      );
    }
    case 'cancelled':
      return mayCancel(current) ? asDraft(current, now) : current;
    case 'resend-allowed':
      return isUnderWayState(current.state) ? current : asDraft(current, now);
    case 'confirmed':
      return current.state === 'unknown' ? posted(current, null, now) : current;
  }
}

/** What the account that is gone could not do says nothing about the one that has it now. */
function takenOver(current: Delivery, sender: Sender): Delivery {
  switch (current.state) {
    case 'queued': {
      const { held } = current;
      return {
        ...current,
        ...sender,
        held: held && accountFailures.includes(held.code) ? null : held,
      };
    }
    case 'waiting':
    case 'rejected':
    case 'unknown':
      return { ...current, ...sender };
    default:
      return current;
  }
}

/** Events of the sending that is under way. */
function ofAttempt(
  current: DeliveryIn<'sending'>,
  event: Extract<DeliveryEvent, { by: Attempt }>,
  now: number,
): Delivery {
  const { uploads, attempt } = current;
  switch (event.type) {
    case 'picture-up':
      return uploads === null
        ? current
        : { ...current, uploads: { ...uploads, done: Math.min(uploads.done + 1, uploads.of) } };
    case 'uploaded':
      return { ...current, uploads: null, lost: event.lost };
    case 'put-off':
      return uploads === null
        ? current
        : afterRefusal(subjectOf(current), event.failure, { attempt, now });
    case 'answered': {
      const { result } = event;
      if (result.ok) return posted(current, result.value.id, now);
      return result.failure.code === 'outcome-unknown'
        ? unknown(current, result.failure, now)
        : afterRefusal(subjectOf(current), result.failure, { attempt, now });
    }
  }
}

/** True as long as this very attempt is the one that sends: nobody has taken it over or back. */
export function isBy(current: Delivery | null, by: Attempt): current is DeliveryIn<'sending'> {
  return (
    current?.state === 'sending' && current.bootId === by.bootId && current.attempt === by.attempt
  );
}

function subjectOf(delivery: Delivery): Subject {
  const { version, title, publishStatus, accountId, username, canonicalUrl, contentHash } =
    delivery;
  const { queuedAt, earlier } = delivery;
  return {
    version,
    title,
    publishStatus,
    accountId,
    ...(username === undefined ? {} : { username }),
    canonicalUrl,
    contentHash,
    queuedAt,
    earlier,
  };
}

function noSubject(now: number): Subject {
  return {
    version: recordVersion,
    title: '',
    publishStatus: 'draft',
    accountId: null,
    canonicalUrl: null,
    contentHash: null,
    queuedAt: now,
    earlier: [],
  };
}

function queued(subject: Subject, now: number, attempt = 0): DeliveryIn<'queued'> {
  return { ...subject, state: 'queued', at: now, attempt, held: null };
}

function unknown(
  current: DeliveryIn<'sending'>,
  failure: Failure,
  now: number,
): DeliveryIn<'unknown'> {
  return { ...subjectOf(current), state: 'unknown', at: now, failure, lost: current.lost };
}

function posted(
  current: DeliveryIn<'sending'> | DeliveryIn<'unknown'>,
  postId: string | null,
  now: number,
): DeliveryIn<'posted'> {
  return { ...subjectOf(current), state: 'posted', at: now, postId, lost: current.lost };
}

/** Nothing stays of a page without posts. */
function asDraft(current: Delivery, now: number): Delivery | null {
  const earlier = earlierPosts(current);
  return earlier.length > 0 ? { ...subjectOf(current), state: 'draft', at: now, earlier } : null;
}

/** With the post that is about to be replaced. */
function earlierPosts(current: Delivery | null): Subject['earlier'] {
  if (current?.state !== 'posted') return current?.earlier ?? [];
  const { postId, title, publishStatus, at } = current;
  return [{ postId, title, publishStatus, at }, ...current.earlier];
}

/** What is put in the place of a record that nobody can read: the page may have been sent. */
export function damagedDelivery(now: number): DeliveryIn<'unknown'> {
  const failure: Failure = { code: 'outcome-unknown', detail: ownDetails.recordDamaged };
  return { ...noSubject(now), state: 'unknown', at: now, failure, lost: [] };
}
