// How a delivery stands, in words, for the list of all of them. Pure.
import { clockTime } from '../clock-time';
import type { Failure } from '../failure';
import { heldSentences, lackingSentences, type Sentences, sentencesFor } from '../sentences';
import type { Pause } from './queue';
import type { Delivery } from './record';
import { choicesFor, type KnownAccounts, lacksAccount } from './senders';

const onMedium = {
  draft: 'Draft on Medium',
  unlisted: 'On Medium, unlisted',
  public: 'Published on Medium',
} as const;

/** @param pause holds up everything that is in its turn */
export function statusWords(
  delivery: Delivery,
  pause: Pause | null,
  accounts: KnownAccounts,
): string {
  const isLacking = lacksAccount(delivery, accounts);
  switch (delivery.state) {
    case 'queued':
      if (delivery.held || isLacking) return 'Held up';
      return pause ? `Waiting with the others until ${clockTime(pause.until)}` : 'Goes out in turn';
    case 'sending': {
      if (!delivery.uploads) return 'Sending to Medium';
      const { done, of } = delivery.uploads;
      return `Sending: picture ${Math.min(done + 1, of)} of ${of}`;
    }
    case 'waiting':
      return isLacking ? 'Held up' : `Waiting until ${clockTime(delivery.until)}`;
    case 'posted':
      return onMedium[delivery.publishStatus];
    case 'rejected':
      return 'Not on Medium';
    case 'unknown':
      return 'Perhaps on Medium';
    case 'draft':
      return 'May be sent once more';
  }
}

/** What is to be said of a delivery that is not simply going on or done. */
export function troubleOf(
  delivery: Delivery,
  accounts: KnownAccounts,
): { failure: Failure; sentences: Sentences } | null {
  if (lacksAccount(delivery, accounts)) return troubleWithout(delivery, accounts);
  switch (delivery.state) {
    case 'queued': {
      const { held } = delivery;
      return held && { failure: held, sentences: heldSentences(held, null) };
    }
    case 'waiting': {
      const { failure, until } = delivery;
      return { failure, sentences: heldSentences(failure, until) };
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
