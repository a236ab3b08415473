// How a delivery stands, in words, for the list of all of them. Pure.
import { clockTime } from '../clock-time';
import type { Failure } from '../failure';
import { heldSentences, type Sentences, sentencesFor } from '../sentences';
import type { Pause } from './queue';
import type { Delivery } from './record';

const onMedium = {
  draft: 'Draft on Medium',
  unlisted: 'On Medium, unlisted',
  public: 'Published on Medium',
} as const;

/** @param pause holds up everything that is in its turn */
export function statusWords(delivery: Delivery, pause: Pause | null): string {
  switch (delivery.state) {
    case 'queued':
      if (delivery.held) return 'Held up';
      return pause ? `Waiting with the others until ${clockTime(pause.until)}` : 'Goes out in turn';
    case 'sending': {
      if (!delivery.uploads) return 'Sending to Medium';
      const { done, of } = delivery.uploads;
      return `Sending: picture ${Math.min(done + 1, of)} of ${of}`;
    }
    case 'waiting':
      return `Waiting until ${clockTime(delivery.until)}`;
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
export function troubleOf(delivery: Delivery): { failure: Failure; sentences: Sentences } | null {
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
