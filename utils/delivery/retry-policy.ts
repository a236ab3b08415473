// What becomes of a delivery when it is certain that Medium made nothing: it waits, is held, or comes back to the writer.
import type { Failure, FailureCode } from '../failure';
import { retryAfterRange } from '../medium/limits';
import type { Delivery, Subject } from './record';

/** The computer or the browser stands in the way, and may let it through at any moment. */
export const environmentFailures: readonly FailureCode[] = ['offline', 'host-permission-missing'];

/** The account cannot speak: the writer has to connect it anew. */
export const accountFailures: readonly FailureCode[] = [
  'not-connected',
  'unauthorized',
  'oauth-ended',
  'oauth-client-refused',
];

/** Over by themselves, sooner or later. */
const passing: readonly FailureCode[] = [
  'rate-limited',
  'blocked-by-cloudflare',
  'server-busy',
  'unreachable',
  'not-medium',
  'server-error',
  'storage-failed',
];

/** Seconds before the second try, doubled for each one after it. */
const firstWait: Partial<Record<FailureCode, number>> = {
  'rate-limited': retryAfterRange.assumed,
  'blocked-by-cloudflare': 600,
};
const usualWait = 30;

/** Seconds; nobody is told how long, so no wait grows without end. */
const longestWait: Partial<Record<FailureCode, number>> = { 'rate-limited': retryAfterRange.max };
const usualLongest = 3_600;

/** Milliseconds: clocks are set right by a little all the time, and the wait of a whole day must outlast that. */
const slack = 60_000;

/**
 * Whether a wait is over. One that would end more than a day from now was written under another clock: no wait is ever
 * that long, so it is none.
 * @param until milliseconds since the epoch
 * @param now milliseconds since the epoch
 */
export function isWaitOver(until: number, now: number): boolean {
  return until <= now || until > now + retryAfterRange.max * 1_000 + slack;
}

/** The same request may succeed later, by itself. */
export function isPassing({ code }: Failure): boolean {
  return passing.includes(code);
}

/** It says nothing about this draft: another one would meet the same. */
export function concernsAll({ code }: Failure): boolean {
  return (
    isPassing({ code }) || environmentFailures.includes(code) || accountFailures.includes(code)
  );
}

/**
 * Milliseconds until the next try. What Medium names counts; the assumed hour of a 429 without a time grows, since the
 * limit is about ten posts in 24 hours and nobody says when the first one drops out.
 * @param attempt number of tries so far, from 1
 */
export function waitFor({ code, retryAfter }: Failure, attempt: number): number {
  if (retryAfter !== undefined && retryAfter !== firstWait[code]) return retryAfter * 1_000;
  const first = firstWait[code] ?? usualWait;
  const longest = longestWait[code] ?? usualLongest;
  return Math.min(first * 2 ** Math.min(Math.max(attempt - 1, 0), 20), longest) * 1_000;
}

/** @param attempt number of tries so far, from 1 */
export function afterRefusal(
  subject: Subject,
  failure: Failure,
  { attempt, now }: { attempt: number; now: number },
): Delivery {
  if (isPassing(failure)) {
    const until = now + waitFor(failure, attempt);
    return { ...subject, state: 'waiting', at: now, attempt, until, failure };
  }
  return concernsAll(failure)
    ? { ...subject, state: 'queued', at: now, attempt, held: failure }
    : { ...subject, state: 'rejected', at: now, failure };
}
