// What an unsuccessful exchange means. Pure: an exchange in, a coded Failure out.
import type { Failure, FailureCode } from '../failure';
import { isHtml, parseError } from './answer';
import { retryAfterRange } from './limits';
import type { Answer, Exchange, Silence } from './transport';

/** A call that creates must never be repeated when its outcome is unknown; one that reads may be. */
export type CallKind = 'read' | 'create';

/** Medium's own codes, as seen in the wild: it publishes no list. */
const codesByMediumCode: Readonly<Record<number, FailureCode>> = {
  6000: 'unauthorized',
  6001: 'unauthorized',
  6002: 'missing-scope',
  6003: 'unauthorized',
  6004: 'account-unusable',
  6005: 'account-unusable',
  6027: 'api-disabled',
  1007: 'rate-limited',
};

const codesByStatus: Readonly<Record<number, FailureCode>> = {
  400: 'invalid-post',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'api-disabled',
  409: 'invalid-post',
  410: 'api-disabled',
  413: 'too-long',
  415: 'invalid-post',
  422: 'invalid-post',
  429: 'rate-limited',
};

/**
 * @param now milliseconds since the epoch, to read a Retry-After that is a date
 * @returns the failure of an exchange that did not succeed; for a create call 'outcome-unknown' wherever the
 * answer does not prove that no draft was made
 */
export function failureOf(outcome: Exchange, kind: CallKind, now: number): Failure {
  return 'silence' in outcome
    ? failureOfSilence(outcome.silence, kind)
    : failureOfAnswer(outcome.answer, kind, now);
}

function failureOfSilence(silence: Silence, kind: CallKind): Failure {
  if (kind === 'create') return { code: 'outcome-unknown', detail: silenceDetails[silence] };
  return silence === 'too-large'
    ? { code: 'not-medium' }
    : { code: 'unreachable', detail: silenceDetails[silence] };
}

const silenceDetails: Readonly<Record<Silence, string>> = {
  timeout: 'no answer in time',
  network: 'the connection failed',
  'too-large': 'the answer was far too long to be Medium’s',
};

function failureOfAnswer(answer: Answer, kind: CallKind, now: number): Failure {
  const error = parseError(answer);
  const base = {
    status: answer.status,
    ...(error === null ? {} : { detail: plain(error.message) }),
    ...(error === null || error.code === null ? {} : { mediumCode: error.code }),
  };
  const retryAfter = retryAfterSeconds(answer.retryAfter, now);

  if (answer.challenged) return { ...base, code: 'blocked-by-cloudflare' };
  if (answer.status === 429)
    return { ...base, code: 'rate-limited', retryAfter: retryAfter ?? retryAfterRange.assumed };
  if (answer.status === 503 && retryAfter !== null)
    return { ...base, code: 'server-busy', retryAfter };
  if (answer.status >= 400) {
    const known = error?.code == null ? undefined : codesByMediumCode[error.code];
    if (known === 'rate-limited')
      return { ...base, code: known, retryAfter: retryAfter ?? retryAfterRange.assumed };
    // 6027 may come with any status; the other codes are only believed where the status is a refusal too.
    if (known && (answer.status < 500 || known === 'api-disabled')) return { ...base, code: known };
    if (answer.status === 403 && isHtml(answer)) return { ...base, code: 'blocked-by-cloudflare' };
    const byStatus = codesByStatus[answer.status];
    if (byStatus) return { ...base, code: byStatus };
  }
  if (kind === 'create') return { ...base, code: 'outcome-unknown' };
  return { ...base, code: answer.status >= 500 ? 'server-error' : 'not-medium' };
}

/** Seconds from a Retry-After header (delay or HTTP date), kept within what a person can wait; null without one. */
export function retryAfterSeconds(header: string | null, now: number): number | null {
  if (header === null || header.trim() === '') return null;
  const seconds = /^\s*-?\d+\s*$/.test(header) ? Number(header) : (Date.parse(header) - now) / 1000;
  if (Number.isNaN(seconds)) return null;
  return Math.round(Math.min(Math.max(seconds, retryAfterRange.min), retryAfterRange.max));
}

/** A server's words as one short line of text; they are shown, so nothing in them may pass for ours. */
function plain(message: string): string {
  return message
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, 300);
}
