// How a delivery stands, in words, for the list of all of them. Pure.
import { clockTime } from '../../clock-time';
import type { Failure } from '../../failure';
import { heldSentences, lackingSentences, type Sentences, sentencesFor } from '../../sentences';
import { t } from '../../words/words';
import type { Pause } from '../queue';
import type { Delivery } from '../record';
import { isWaitOver } from '../retry-policy';
import { choicesFor, type KnownAccounts, lacksAccount } from '../senders';
import { pictureInTurn } from '../stage/stage';

/** What stands around a delivery. */
export interface Around {
  /** Holds up everything that is in its turn. */
  pause: Pause | null;
  accounts: KnownAccounts;
  /** Milliseconds since the epoch. */
  now: number;
}

/** How a delivery stands, in a few words without a full stop. */
export function statusWords(delivery: Delivery, { pause, accounts, now }: Around): string {
  const isLacking = lacksAccount(delivery, accounts);
  switch (delivery.state) {
    case 'queued':
      return delivery.held || isLacking ? t('delivery.status.held') : inTurn(pause, now);
    case 'sending': {
      const { uploads } = delivery;
      return uploads
        ? t('delivery.status.picture', { number: pictureInTurn(uploads), all: uploads.of })
        : t('delivery.status.sending');
    }
    case 'waiting':
      if (isLacking) return t('delivery.status.held');
      return isWaitOver(delivery.until, now)
        ? inTurn(pause, now)
        : t('delivery.status.waiting', { time: clockTime(delivery.until, now) });
    case 'posted':
      return t(`delivery.status.onMedium.${delivery.publishStatus}`);
    case 'rejected':
      return t('delivery.status.rejected');
    case 'unknown':
      return t('delivery.status.unknown');
    case 'draft':
      return t('delivery.status.again');
  }
}

function inTurn(pause: Pause | null, now: number): string {
  return pause
    ? t('delivery.status.pause', { time: clockTime(pause.until, now) })
    : t('delivery.status.turn');
}

/**
 * What is to be said of a delivery that is not simply going on or done.
 * @param now milliseconds since the epoch
 */
export function troubleOf(
  delivery: Delivery,
  accounts: KnownAccounts,
  now: number,
): { failure: Failure; sentences: Sentences } | null {
  if (lacksAccount(delivery, accounts)) return troubleWithout(delivery, accounts);
  switch (delivery.state) {
    case 'queued': {
      const { held } = delivery;
      return held && { failure: held, sentences: heldSentences(held, null, now) };
    }
    case 'waiting': {
      const { failure, until } = delivery;
      return isWaitOver(until, now)
        ? null
        : { failure, sentences: heldSentences(failure, until, now) };
    }
    case 'rejected':
    case 'unknown':
      return { failure: delivery.failure, sentences: sentencesFor(delivery.failure) };
    default:
      return null;
  }
}

function troubleWithout(delivery: Delivery, accounts: KnownAccounts) {
  const refusal = delivery.state === 'rejected' ? delivery.failure : null;
  const canChoose = choicesFor(delivery, accounts).length > 0;
  return {
    failure: refusal ?? { code: 'not-connected' as const },
    sentences: lackingSentences(delivery.username, refusal, canChoose),
  };
}
