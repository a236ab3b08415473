// One sentence of each kind for every failure: what happened, is my work safe, what do I do now.
import { atClockTime } from './clock-time';
import { type Failure, type FailureCode, ownDetails } from './failure';
import { together } from './words/format';
import { t } from './words/words';

export interface Sentences {
  happened: string;
  safe: string;
  next: string;
}

/** What each failure leaves behind. */
const safety = {
  'restricted-page': 'unread',
  'not-a-page': 'unread',
  'no-article': 'unread',
  'page-too-large': 'unread',
  'page-still-loading': 'unread',
  'page-did-not-answer': 'unread',
  'page-went-away': 'unread',
  'reader-crashed': 'unread',
  'reading-refused': 'unread',
  'token-malformed': 'notSent',
  'not-connected': 'nothingSent',
  offline: 'nothingSent',
  'host-permission-missing': 'nothingSent',
  unreachable: 'nothingSent',
  unauthorized: 'nothingSent',
  'missing-scope': 'nothingSent',
  'account-unusable': 'nothingSent',
  'api-disabled': 'nothingSent',
  forbidden: 'noDraft',
  'publication-forbidden': 'noDraft',
  'invalid-post': 'noDraft',
  'too-long': 'noDraft',
  'image-type-unsupported': 'nothingPosted',
  'image-refused': 'nothingPosted',
  'picture-too-large': 'nothingPosted',
  'picture-too-costly': 'nothingPosted',
  'picture-undrawable': 'nothingPosted',
  'too-many-pictures': 'nothingPosted',
  'order-missing': 'noDraft',
  'outbox-full': 'nothingSent',
  'rate-limited': 'noDraft',
  'blocked-by-cloudflare': 'noDraft',
  'server-busy': 'noDraft',
  'not-medium': 'nothingSent',
  'server-error': 'nothingSent',
  'oauth-denied': 'nothingPosted',
  'oauth-refused': 'nothingPosted',
  'oauth-window-closed': 'nothingPosted',
  'oauth-timeout': 'nothingPosted',
  'oauth-interrupted': 'nothingPosted',
  'oauth-page-failed': 'nothingPosted',
  'oauth-wrong-redirect': 'nothingPosted',
  'oauth-client-refused': 'nothingPosted',
  'oauth-ended': 'nothingPosted',
  'not-a-draft-address': 'checklist',
  'clipboard-refused': 'nothingSent',
  'not-a-history-file': 'history',
  'history-file-newer': 'history',
  'history-file-too-large': 'history',
  'not-a-settings-file': 'settings',
  'settings-file-newer': 'settings',
  'settings-file-too-large': 'settings',
  'text-too-long': 'lastText',
  'outcome-unknown': 'maybe',
  'storage-failed': 'typed',
  'record-newer': 'unread',
  internal: 'kept',
} as const satisfies Record<FailureCode, string>;

/** What the writer is told about a failure. */
export function sentencesFor(failure: Failure): Sentences {
  // A stored failure may be of a Clipdraft that knew other codes.
  const code = Object.hasOwn(safety, failure.code) ? failure.code : 'internal';
  return {
    happened: happenedWords(code, failure),
    safe: t(`failures.safe.${safety[code]}`),
    next: nextWords(code, failure),
  };
}

function happenedWords(code: FailureCode, { detail = '', status }: Failure): string {
  switch (code) {
    case 'not-a-page':
      return t('failures.not-a-page.happened', { kind: fileKind(detail) });
    case 'text-too-long':
      return t('failures.text-too-long.happened', { field: detail });
    case 'server-error':
      return t('failures.server-error.happened', {
        status: status ? t('failures.status', { status }) : '',
      });
    default:
      return t(`failures.${code}.happened`, {
        detail: detail ? t('failures.detail', { detail: detailWords(detail) }) : '',
      });
  }
}

function detailWords(detail: string): string {
  const names = Object.keys(ownDetails) as (keyof typeof ownDetails)[];
  const own = names.find((name) => ownDetails[name] === detail);
  return own ? t(`failures.own.${own}`) : detail.replace(/[.!]+$/, '');
}

function nextWords(code: FailureCode, { retryAfter }: Failure): string {
  switch (code) {
    case 'rate-limited':
      return t('failures.rate-limited.next', { time: duration(retryAfter ?? 3_600) });
    case 'server-busy':
      return t('failures.server-busy.next', { time: duration(retryAfter ?? 60) });
    default:
      return t(`failures.${code}.next`);
  }
}

/**
 * What the writer is told about a failure that only delays a draft.
 * @param until milliseconds since the epoch; null when nobody knows
 * @param now milliseconds since the epoch
 */
export function heldSentences(failure: Failure, until: number | null, now: number): Sentences {
  const { happened, next } = sentencesFor(failure);
  const held = (going: string) => ({ happened, safe: t('failures.safe.outbox'), next: going });
  if (until !== null) {
    const time = atClockTime(until, now);
    return held(
      failure.code === 'blocked-by-cloudflare'
        ? t('failures.held.untilOrOpen', { time })
        : t('failures.held.until', { time }),
    );
  }
  return held(
    failure.code === 'offline' ? t('failures.held.offline') : t('failures.held.then', { next }),
  );
}

/**
 * What the writer is told of a draft whose account is not connected.
 * @param refusal why Medium did not take it, where that was the case: it then goes out on the writer's word alone
 * @param canChoose another account can be chosen below
 */
export function lackingSentences(
  username: string | undefined,
  refusal: Failure | null,
  canChoose: boolean,
): Sentences {
  const lacking =
    username === undefined
      ? t('failures.lacking.unnamed')
      : t('failures.lacking.named', { username });
  const choice = canChoose ? 'choose' : 'connect';
  const way = refusal ? 'refused' : 'held';
  return {
    happened: refusal ? together([sentencesFor(refusal).happened, lacking]) : lacking,
    safe: t('failures.safe.outbox'),
    next:
      username === undefined
        ? t(`failures.lacking.${choice}`)
        : t(`failures.lacking.${way}.${choice}`, { username }),
  };
}

/** @param type a media type */
function fileKind(type: string): 'pdf' | 'picture' | 'file' {
  if (type === 'application/pdf') return 'pdf';
  return type.startsWith('image/') ? 'picture' : 'file';
}

/** A waiting time in words. @param seconds 1 to 86,400 */
function duration(seconds: number): string {
  if (seconds < 90) return t('failures.duration.seconds', { count: seconds });
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 90) return t('failures.duration.minutes', { count: minutes });
  return t('failures.duration.hours', { count: Math.ceil(minutes / 60) });
}
