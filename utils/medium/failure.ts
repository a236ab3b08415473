// What an unsuccessful exchange means. Pure: an exchange in, a coded Failure out.
import { type Failure, type FailureCode, ownDetails } from '../failure';
import { isHtml, type MediumError, parseError } from './answer';
import { retryAfterRange } from './limits';
import { plain } from './plain';
import type { Answer, Exchange, Silence } from './transport';

/**
 * What a call does. One that creates must never be repeated when its outcome is unknown; the others may be.
 * 'exchange' turns a code into a token, 'refresh' an old token into a new one.
 */
export type CallKind =
  | 'read'
  | 'read-publication'
  | 'create'
  | 'create-in-publication'
  | 'upload'
  | 'exchange'
  | 'refresh';

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

type CodesByStatus = Readonly<Record<number, FailureCode>>;

/** For a call that sends nothing of the writer's, a 400 is a fault of ours. */
const refusedReads: CodesByStatus = {
  400: 'internal',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'api-disabled',
  410: 'api-disabled',
  429: 'rate-limited',
};

const refusedPosts: CodesByStatus = {
  ...refusedReads,
  400: 'invalid-post',
  409: 'invalid-post',
  413: 'too-long',
  415: 'invalid-post',
  422: 'invalid-post',
};

/** A publication that is gone is no more ours than one that is another's. */
const refusedThere: CodesByStatus = {
  403: 'publication-forbidden',
  404: 'publication-forbidden',
};

const codesByStatus: Readonly<Record<CallKind, CodesByStatus>> = {
  read: refusedReads,
  'read-publication': { ...refusedReads, ...refusedThere },
  create: refusedPosts,
  'create-in-publication': { ...refusedPosts, ...refusedThere },
  upload: {
    ...refusedReads,
    400: 'image-refused',
    403: 'missing-scope',
    413: 'image-refused',
    415: 'image-refused',
    422: 'image-refused',
  },
  exchange: { ...refusedReads, 400: 'oauth-client-refused', 401: 'oauth-client-refused' },
  refresh: { ...refusedReads, 400: 'oauth-ended', 401: 'oauth-ended' },
};

/** What Medium says of a token means nothing where there is none yet. */
const codesOfAnyCall: readonly FailureCode[] = ['api-disabled', 'rate-limited'];

/**
 * @param now milliseconds since the epoch, to read a Retry-After that is a date where the server tells no time of its own
 * @returns the failure of an exchange that did not succeed; for a create call 'outcome-unknown' wherever the
 * answer does not prove that no draft was made
 */
export function failureOf(outcome: Exchange, kind: CallKind, now: number): Failure {
  return 'silence' in outcome
    ? failureOfSilence(outcome.silence, kind)
    : failureOfAnswer(outcome.answer, kind, now);
}

function creates(kind: CallKind): boolean {
  return kind === 'create' || kind === 'create-in-publication';
}

/**
 * The only answers after which a create call may be sent again: a refusal by its status; a busy server that says when to
 * come back; and Cloudflare's question, which stands before Medium. What the body says makes no proof of another status:
 * a 500 that names a code of a refusal may come after the post was made.
 */
function provesThatNothingWasMade({ status, challenged }: Answer, retryAfter: number | null) {
  return (
    Object.hasOwn(refusedPosts, status) || (status === 503 && (retryAfter !== null || challenged))
  );
}

function failureOfSilence(silence: Silence, kind: CallKind): Failure {
  if (creates(kind)) return { code: 'outcome-unknown', detail: silenceDetails[silence] };
  return silence === 'too-large'
    ? { code: 'not-medium' }
    : { code: 'unreachable', detail: silenceDetails[silence] };
}

const silenceDetails: Readonly<Record<Silence, string>> = {
  timeout: ownDetails.noAnswer,
  network: ownDetails.noConnection,
  'too-large': ownDetails.answerTooLarge,
};

function failureOfAnswer(answer: Answer, kind: CallKind, now: number): Failure {
  const error = parseError(answer);
  const base = {
    status: answer.status,
    ...(error === null ? {} : { detail: plain(error.message) }),
    ...(error === null || error.code === null ? {} : { mediumCode: error.code }),
  };
  const retryAfter = retryAfterSeconds(answer.retryAfter, serverTime(answer) ?? now);

  if (creates(kind) && !provesThatNothingWasMade(answer, retryAfter))
    return { ...base, code: 'outcome-unknown' };
  if (answer.challenged) return { ...base, code: 'blocked-by-cloudflare' };
  if (answer.status === 429)
    return { ...base, code: 'rate-limited', retryAfter: retryAfter ?? retryAfterRange.assumed };
  if (answer.status === 503 && retryAfter !== null)
    return { ...base, code: 'server-busy', retryAfter };
  if (answer.status >= 400) {
    const known = codeOfMedium(error, kind);
    if (known === 'rate-limited')
      return { ...base, code: known, retryAfter: retryAfter ?? retryAfterRange.assumed };
    // 6027 may come with any status; the other codes are only believed where the status is a refusal too. (Of a create
    // call nothing comes this far but what proves that nothing was made.)
    if (known && (answer.status < 500 || known === 'api-disabled')) return { ...base, code: known };
    if (answer.status === 403 && isHtml(answer)) return { ...base, code: 'blocked-by-cloudflare' };
    if (answer.status === 404 && isHtml(answer)) return { ...base, code: 'api-disabled' };
    const byStatus = codesByStatus[kind][answer.status];
    if (byStatus && !isFromTheWay(answer, kind)) return { ...base, code: byStatus };
  }
  return { ...base, code: answer.status >= 500 ? 'server-error' : 'not-medium' };
}

/**
 * A page with a 400 or 401 is a proxy's or a network's, and must not end a sign-in. For a create call the status is
 * enough: whoever answers so has made nothing.
 */
function isFromTheWay(answer: Answer, kind: CallKind): boolean {
  return !creates(kind) && (answer.status === 400 || answer.status === 401) && isHtml(answer);
}

function codeOfMedium(error: MediumError | null, kind: CallKind): FailureCode | undefined {
  const known = error?.code == null ? undefined : codesByMediumCode[error.code];
  if (known && (kind === 'exchange' || kind === 'refresh') && !codesOfAnyCall.includes(known))
    return undefined;
  return known;
}

/** Milliseconds since the epoch by the server's own clock, which its dates go by; null when it does not say. */
function serverTime({ date }: Answer): number | null {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) ? null : time;
}

/**
 * Seconds from a Retry-After header (delay or HTTP date), kept within what a person can wait; null without one.
 * @param now milliseconds since the epoch, by the clock of whoever wrote the header
 */
export function retryAfterSeconds(header: string | null, now: number): number | null {
  if (header === null || header.trim() === '') return null;
  const seconds = /^\s*-?\d+\s*$/.test(header) ? Number(header) : (Date.parse(header) - now) / 1000;
  if (Number.isNaN(seconds)) return null;
  return Math.round(Math.min(Math.max(seconds, retryAfterRange.min), retryAfterRange.max));
}
