// What is said of a tab: why it was left out, and how far its draft has come. Pure.
import { sentenceForLost } from '../../delivery/delivery-words';
import type { Pause } from '../../delivery/queue';
import type { Delivery, DeliveryState } from '../../delivery/record';
import { isWaitOver } from '../../delivery/retry-policy';
import { pictureInTurn } from '../../delivery/stage/stage';
import { draftUrl } from '../../medium/addresses';
import { heldSentences, lackingSentences, type Sentences } from '../../sentences';
import { together } from '../../words/format';
import { t } from '../../words/words';
import { failed } from './left-out';
import type { Row } from './state';

/** What was known of a page before it was ticked. */
export function wordsBefore(before: DeliveryState | null): string | null {
  switch (before) {
    case 'posted':
      return t('tabs.before.posted');
    case 'queued':
    case 'waiting':
    case 'sending':
      return t('tabs.before.outbox');
    case 'unknown':
      return t('tabs.before.unknown');
    case 'rejected':
      return t('tabs.before.rejected');
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
      return { code: 'chosen', text: t('tabs.progress.chosen') };
    case 'reading':
      return { code: 'reading', text: t('tabs.progress.reading') };
    case 'left-out':
      return stage.why;
    case 'handed-in':
      return delivery ? ofDelivery(delivery, pause, now) : takenBack();
  }
}

function takenBack(): Progress {
  return { code: 'taken-back', text: t('tabs.progress.cancelled') };
}

function ofDelivery(delivery: Delivery, pause: Pause | null, now: number): Progress {
  switch (delivery.state) {
    case 'draft':
      return takenBack();
    case 'queued':
      if (delivery.held?.code === 'not-connected')
        return delayed(lackingSentences(delivery.username, null, false));
      return delivery.held ? delayed(heldSentences(delivery.held, null, now)) : inTurn(pause, now);
    case 'waiting':
      return isWaitOver(delivery.until, now)
        ? inTurn(pause, now)
        : delayed(heldSentences(delivery.failure, delivery.until, now));
    case 'sending': {
      if (delivery.uploads === null) return { code: 'sending', text: t('tabs.progress.sending') };
      const number = pictureInTurn(delivery.uploads);
      return {
        code: 'pictures',
        text: t('tabs.progress.picture', { number, all: delivery.uploads.of }),
      };
    }
    case 'posted': {
      const lost = delivery.lost.map(sentenceForLost);
      return {
        code: 'posted',
        text: together([t('tabs.progress.posted'), ...lost]),
        link: draftUrl(delivery.postId),
      };
    }
    case 'rejected':
    case 'unknown':
      return { ...failed(delivery.failure), code: delivery.state };
  }
}

function inTurn(pause: Pause | null, now: number): Progress {
  return pause
    ? delayed(heldSentences(pause.failure, pause.until, now))
    : { code: 'queued', text: t('tabs.progress.queued') };
}

function delayed({ happened, safe, next }: Sentences): Progress {
  return { code: 'delayed', text: together([happened, safe, next]) };
}
