// A draft in the outbox: in its turn, on its way, or held up, and why.

import type { Account } from '../../../utils/connection/types';
import { troubleOf } from '../../../utils/delivery/history/history-words';
import type { Pause } from '../../../utils/delivery/queue';
import { isWaitOver } from '../../../utils/delivery/retry-policy';
import { choicesFor, lacksAccount } from '../../../utils/delivery/senders';
import { mayCancel, pictureInTurn } from '../../../utils/delivery/stage/stage';
import type { Failure } from '../../../utils/failure';
import type { UnderWay } from '../../../utils/screens/review/screen';
import { heldSentences, type Sentences } from '../../../utils/sentences';
import { together } from '../../../utils/words/format';
import { t } from '../../../utils/words/words';
import { FailureAlert } from '../../common/FailureAlert';
import { HistoryLink } from '../../common/HistoryLink';
import { SendWith } from '../../common/SendWith';

interface Props {
  title: string;
  /** null until it is in the outbox. */
  delivery: UnderWay | null;
  /** Drafts that go out before. */
  ahead: number;
  /** Holds all of them up. */
  pause: Pause | null;
  accounts: readonly Account[];
  /** Milliseconds since the epoch. */
  now: number;
  onCancel: () => void;
  onRetry: () => void;
  onSendWith: (account: Account) => void;
  onAllowMedium: () => void;
  onConnect: () => void;
}

export function Delivering({ title, delivery, ahead, pause, accounts, now, ...actions }: Props) {
  const delay = delayOf({ delivery, pause, accounts, now });
  return (
    <div class="outcome" data-stage={stageOf(delivery)}>
      {!delay && <div class="spinner" aria-hidden="true" />}
      <h1>{delay ? t('review.delivering.waiting') : t('review.delivering.sending')}</h1>
      <p dir="auto">{title}</p>
      {delay ? (
        <FailureAlert
          failure={delay.failure}
          sentences={delay.sentences}
          onAllowMedium={actions.onAllowMedium}
          onConnect={actions.onConnect}
        />
      ) : (
        <p class="hint" data-progress>
          {progressOf(delivery, ahead)}
        </p>
      )}
      {delivery && (
        <SendWith accounts={choicesFor(delivery, accounts)} onSendWith={actions.onSendWith} />
      )}
      {delivery && mayRetry(delivery, accounts) && (
        <button type="button" data-action="retry" onClick={actions.onRetry}>
          {t('review.delivering.tryNow')}
        </button>
      )}
      {delivery && mayCancel(delivery) && (
        <button type="button" data-action="cancel" onClick={actions.onCancel}>
          {t('review.delivering.cancel')}
        </button>
      )}
      <HistoryLink />
    </div>
  );
}

/** Its own trouble, or that of another, which holds up all of them. */
function delayOf({
  delivery,
  pause,
  accounts,
  now,
}: Pick<Props, 'delivery' | 'pause' | 'accounts' | 'now'>): {
  failure: Failure;
  sentences: Sentences;
} | null {
  const own = delivery && troubleOf(delivery, accounts, now);
  const isInTurn =
    delivery?.state === 'queued' ||
    (delivery?.state === 'waiting' && isWaitOver(delivery.until, now));
  if (own || pause === null || !isInTurn) return own;
  const { failure, until } = pause;
  return { failure, sentences: heldSentences(failure, until, now) };
}

/** One that is held up by another, or for want of an account, has nothing to try. */
function mayRetry(delivery: UnderWay, accounts: readonly Account[]): boolean {
  if (lacksAccount(delivery, accounts)) return false;
  return delivery.state === 'waiting' || (delivery.state === 'queued' && delivery.held !== null);
}

/** For tests and the style sheet. */
function stageOf(delivery: UnderWay | null): string {
  if (delivery?.state !== 'sending') return delivery?.state ?? 'handing-in';
  return delivery.uploads ? 'pictures' : 'sending';
}

function progressOf(delivery: UnderWay | null, ahead: number): string {
  if (delivery === null) return t('review.delivering.handingIn');
  return together([stepOf(delivery, ahead), t('review.delivering.close')]);
}

function stepOf(delivery: UnderWay, ahead: number): string {
  if (delivery.state === 'sending' && delivery.uploads) {
    const { uploads } = delivery;
    return t('review.delivering.picture', { number: pictureInTurn(uploads), all: uploads.of });
  }
  if (delivery.state === 'queued' && ahead > 0)
    return t('review.delivering.ahead', { count: ahead });
  return t('review.delivering.minute');
}
