// Every way in which Clipdraft can fail, as data. The sentence for each code stands in utils/sentences.ts.
import * as v from 'valibot';
import { NewerRecord } from './newer-record';

/** The page could not be read. */
export const clipFailureCodes = [
  'restricted-page',
  'not-a-page',
  'no-article',
  'page-too-large',
  'page-still-loading',
  'page-did-not-answer',
  'page-went-away',
  'reader-crashed',
  'reading-refused',
] as const;

/** Medium, or the way to it, said no before a draft can have been made. */
export const refusalCodes = [
  'token-malformed',
  'not-connected',
  'offline',
  'host-permission-missing',
  'unreachable',
  'unauthorized',
  'missing-scope',
  'account-unusable',
  'api-disabled',
  'forbidden',
  'publication-forbidden',
  'invalid-post',
  'too-long',
  'image-type-unsupported',
  'image-refused',
  'order-missing',
  'outbox-full',
  'rate-limited',
  'blocked-by-cloudflare',
  'server-busy',
  'not-medium',
  'server-error',
] as const;

/** A picture was not even sent to Medium. */
export const pictureCodes = [
  'picture-too-large',
  'picture-too-costly',
  'picture-undrawable',
  'too-many-pictures',
] as const;

/** Signing in with Medium did not come to an end, or has ended. */
export const connectionCodes = [
  'oauth-denied',
  'oauth-refused',
  'oauth-window-closed',
  'oauth-timeout',
  'oauth-interrupted',
  'oauth-page-failed',
  'oauth-wrong-redirect',
  'oauth-client-refused',
  'oauth-ended',
] as const;

/** The writer's own hands are on the way to Medium. */
export const byHandCodes = ['not-a-draft-address', 'clipboard-refused'] as const;

/** A file that the writer chose is not a history that we can take over. */
export const historyFileCodes = [
  'not-a-history-file',
  'history-file-newer',
  'history-file-too-large',
] as const;

/** A file that the writer chose holds no settings that we can take over. */
export const settingsFileCodes = [
  'not-a-settings-file',
  'settings-file-newer',
  'settings-file-too-large',
] as const;

/** The gate takes no more of a text than a field has room for; detail: the field's name. */
export const inputCodes = ['text-too-long'] as const;

/** Nobody can know whether Medium made the draft. */
export const unknownOutcomeCodes = ['outcome-unknown'] as const;

/** Our own storage or wiring failed. */
export const internalCodes = ['storage-failed', 'record-newer', 'internal'] as const;

export type FailureCode =
  | (typeof clipFailureCodes)[number]
  | (typeof refusalCodes)[number]
  | (typeof pictureCodes)[number]
  | (typeof connectionCodes)[number]
  | (typeof byHandCodes)[number]
  | (typeof historyFileCodes)[number]
  | (typeof settingsFileCodes)[number]
  | (typeof inputCodes)[number]
  | (typeof unknownOutcomeCodes)[number]
  | (typeof internalCodes)[number];

export interface Failure {
  code: FailureCode;
  /** What the other side said, as plain text, at most 300 characters. Never holds a token. */
  detail?: string;
  /** HTTP status, when an answer came. */
  status?: number;
  /** Medium's own error code (6000, 6003, 1007 …), when the answer held one. */
  mediumCode?: number;
  /** Seconds to wait before the next try, when the answer said so; 1 to 86,400. */
  retryAfter?: number;
}

/** Our own words in `detail`, as they are stored. utils/sentences.ts says them in the writer’s language. */
export const ownDetails = {
  requestEnded: 'the browser ended the request',
  recordDamaged: 'the record of it was damaged',
  underWayElsewhere: 'it was on its way when this history was saved',
  noAnswer: 'no answer in time',
  // A name that nobody knows, a certificate that is not valid (yet, or any more), a network that is gone.
  noConnection: 'the connection failed; the network or this computer’s clock may be the cause',
  answerTooLarge: 'the answer was far too long to be Medium’s',
  onItsWay: 'it is on its way',
  noChecklist: 'no such checklist',
  publicationsNotLoaded: 'the publications were never loaded',
  unknownSender: 'unknown sender',
} as const;

const plain = v.looseObject({ code: v.pipe(v.string(), v.minLength(1), v.maxLength(100)) });

/**
 * A failure that was stored, or comes out of a file. Its code is not held against our list: a record that outlives a code
 * must still be readable. What else is not as it should be is left out, because it is only there to be shown.
 */
export const failureSchema = v.pipe(
  plain,
  v.transform(
    ({ code, detail, status, mediumCode, retryAfter }): Failure => ({
      code: code as FailureCode,
      ...(typeof detail === 'string' ? { detail: detail.slice(0, 300) } : {}),
      ...(Number.isSafeInteger(status) ? { status: status as number } : {}),
      ...(Number.isSafeInteger(mediumCode) ? { mediumCode: mediumCode as number } : {}),
      ...(isWait(retryAfter) ? { retryAfter } : {}),
    }),
  ),
);

function isWait(seconds: unknown): seconds is number {
  return typeof seconds === 'number' && seconds >= 1 && seconds <= 86_400;
}

/** What a refused read or write of our own storage comes to. */
export function storageFailure(error: unknown): Failure {
  if (error instanceof NewerRecord) return { code: 'record-newer' };
  return { code: 'storage-failed', detail: String(error) };
}
