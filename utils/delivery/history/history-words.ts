// How a delivery stands, in words, for the list of all of them. Pure.
import { clockTime } from '../../clock-time';
import type { Failure } from '../../failure';
import { heldSentences, lackingSentences, type Sentences, sentencesFor } from '../../sentences';
import type { Pause } from '../queue';
import { type Delivery, pictureInTurn } from '../record';
import { isWaitOver } from '../retry-policy';
import { choicesFor, type KnownAccounts, lacksAccount } from '../senders';

const onMedium = {
  draft: 'Draft on Medium',
  unlisted: 'On Medium, unlisted',
  public: 'Published on Medium',
} as const;

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
      return delivery.held || isLacking ? 'On hold' : inTurn(pause, now);
    case 'sending': {
      if (!delivery.uploads) return 'Sending to Medium';
      return `Sending: picture ${pictureInTurn(delivery.uploads)} of ${delivery.uploads.of}`;
    }
    case 'waiting':
      if (isLacking) return 'On hold';
      return isWaitOver(delivery.until, now)
        ? inTurn(pause, now)
        : `Waiting until ${clockTime(delivery.until, now)}`;
    case 'posted':
      return onMedium[delivery.publishStatus];
    case 'rejected':
      return 'Not on Medium';
    case 'unknown':
      return 'Perhaps on Medium';
    case 'draft':
      return 'Ready to be sent again';
  }
}

function inTurn(pause: Pause | null, now: number): string {
  return pause
    ? `Waiting with the others until ${clockTime(pause.until, now)}`
    : 'Waiting for its turn';
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
