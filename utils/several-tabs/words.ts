// What is said of a tab: why it was left out, and how far its draft has come. Pure.
import { isWaitOver } from '../delivery/put-off';
import type { Pause } from '../delivery/queue';
import type { Delivery, DeliveryState } from '../delivery/record';
import type { Failure } from '../failure';
import { draftsUrl, editUrl } from '../medium/addresses';
import type { Problem } from '../review/draft';
import {
  heldSentences,
  lackingSentences,
  type Sentences,
  sentenceForLost,
  sentencesFor,
} from '../sentences';
import type { Row } from './state';

/** Why a tab is not sent. The code is for tests and the style sheet. */
export interface LeftOut {
  code: string;
  text: string;
}

const fromItsTab = 'To send it, open its tab and click the Clipdraft button there.';

export function failed(failure: Failure): LeftOut {
  const { happened, safe, next } = sentencesFor(failure);
  return { code: failure.code, text: `${happened} ${safe} ${next}` };
}

/** The usual way on, selecting and clicking again, is none from here. */
export const noArticle: LeftOut = {
  code: 'no-article',
  text: `Left out: Clipdraft found no article on this page. ${fromItsTab}`,
};

/** @param text the doubt, as the review says it */
export function doubtful(text: string): LeftOut {
  return { code: 'doubtful', text: `Left out. ${text} ${fromItsTab}` };
}

export function unfit({ field, text }: Problem): LeftOut {
  return {
    code: `unfit-${field}`,
    text: `Left out. ${fieldNames[field] ?? ''}${text} ${fromItsTab}`,
  };
}

const fieldNames: Partial<Record<Problem['field'], string>> = {
  title: 'Its title: ',
  subtitle: 'Its subtitle: ',
  tags: 'Its tags: ',
};

export function sentFromElsewhere(title: string): LeftOut {
  const text = `Left out: the article with this canonical link is on Medium already, as “${title}”. ${fromItsTab}`;
  return { code: 'sent-from-elsewhere', text };
}

export function sameAs(title: string): LeftOut {
  const text = `Left out: it names the same canonical link as “${title}” in this list. If it is another article: ${lowerFirst(fromItsTab)}`;
  return { code: 'same-article', text };
}

export const nothingPasted: LeftOut = {
  code: 'nothing-pasted',
  text: 'Paste at least one link that begins with https:// or http://.',
};

export const denied: LeftOut = {
  code: 'denied',
  text: 'The browser was not allowed to show Clipdraft these tabs. Nothing was read or sent, and your choice is kept; you can go on whenever you like.',
};

export const nothingOpen: LeftOut = {
  code: 'nothing-open',
  text: 'None of these tabs can be read. Nothing was sent.',
};

/** What was known of a page before it was ticked. */
export function wordsBefore(before: DeliveryState | null): string | null {
  switch (before) {
    case 'posted':
      return 'Already on Medium. Ticked, it becomes one more draft.';
    case 'queued':
    case 'waiting':
    case 'sending':
      return 'In the outbox already.';
    case 'unknown':
      return 'Medium may already have it. Open its tab and click the Clipdraft button to decide.';
    case 'rejected':
      return 'Medium did not take it the last time.';
    default:
      return null;
  }
}

export interface Progress {
  /** For tests and the style sheet. */
  code: string;
  text: string;
  /** On Medium. */
  link?: string;
}

/**
 * @param delivery of the row's page, once it was handed in; undefined: there is none
 * @param now milliseconds since the epoch
 */
export function progressOf(
  { stage }: Row,
  delivery: Delivery | undefined,
  pause: Pause | null,
  now: number,
): Progress {
  switch (stage.name) {
    case 'listed':
    case 'chosen':
      return { code: 'chosen', text: 'To be read' };
    case 'reading':
      return { code: 'reading', text: 'Reading…' };
    case 'left-out':
      return stage.why;
    case 'handed-in':
      return delivery ? ofDelivery(delivery, pause, now) : takenBack;
  }
}

const takenBack: Progress = { code: 'taken-back', text: 'Taken out of the outbox.' };

function ofDelivery(delivery: Delivery, pause: Pause | null, now: number): Progress {
  switch (delivery.state) {
    case 'draft':
      return takenBack;
    case 'queued':
      if (delivery.held?.code === 'not-connected')
        return delayed(lackingSentences(delivery.username, null, false));
      return delivery.held ? delayed(heldSentences(delivery.held, null, now)) : inTurn(pause, now);
    case 'waiting':
      return isWaitOver(delivery.until, now)
        ? inTurn(pause, now)
        : delayed(heldSentences(delivery.failure, delivery.until, now));
    case 'sending': {
      if (delivery.uploads === null) return { code: 'sending', text: 'Sending to Medium…' };
      const { done, of } = delivery.uploads;
      return { code: 'pictures', text: `Sending picture ${Math.min(done + 1, of)} of ${of}…` };
    }
    case 'posted': {
      const lost = delivery.lost.map(sentenceForLost);
      const link = delivery.postId === null ? draftsUrl : editUrl(delivery.postId);
      return { code: 'posted', text: ['On Medium.', ...lost].join(' '), link };
    }
    case 'rejected':
    case 'unknown':
      return { ...failed(delivery.failure), code: delivery.state };
  }
}

function inTurn(pause: Pause | null, now: number): Progress {
  return pause
    ? delayed(heldSentences(pause.failure, pause.until, now))
    : { code: 'queued', text: 'In the outbox' };
}

function delayed({ happened, safe, next }: Sentences): Progress {
  return { code: 'delayed', text: `${happened} ${safe} ${next}` };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
