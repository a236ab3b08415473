// How a delivery ended: on Medium, or perhaps on Medium.

import { sentenceForLost } from '../../../utils/delivery/delivery-words';
import type { DeliveryIn } from '../../../utils/delivery/record';
import type { Failure } from '../../../utils/failure';
import { draftsUrl, draftUrl } from '../../../utils/medium/addresses';
import type { DraftActions } from '../../../utils/screens/review/review';
import type { StoryChanges } from '../../../utils/story/diff/changes';
import { formatTime } from '../../../utils/words/format';
import { t } from '../../../utils/words/words';
import { FailureAlert } from '../../common/FailureAlert';
import { HistoryLink } from '../../common/HistoryLink';
import { ChangedBlocks } from './changes/ChangedBlocks';

interface DeliveredProps {
  delivery: DeliveryIn<'posted'>;
  /** The page reads differently now. */
  hasChanged: boolean;
  /** What is different; null: nothing, or nobody knows. */
  since: StoryChanges | null;
  onCopyBlocks: DraftActions['onCopyBlocks'];
  onSendAnother: () => void;
}

/** It is on Medium. */
export function Delivered(props: DeliveredProps) {
  const { delivery, hasChanged, since, onCopyBlocks, onSendAnother } = props;
  const { postId, publishStatus, title, at, lost, earlier } = delivery;
  return (
    <div class="outcome">
      <h1>{t(`review.delivered.${publishStatus}`)}</h1>
      <p dir="auto">{title}</p>
      <p class="hint">
        <time dateTime={new Date(at).toISOString()}>
          {formatTime(at, { dateStyle: 'medium', timeStyle: 'short' })}
        </time>
        {earlier.length > 0 && ` · ${t('review.delivered.drafts', { count: earlier.length + 1 })}`}
      </p>
      {hasChanged && since === null && (
        <p class="hint" data-changed>
          {t('review.delivered.changed')}
        </p>
      )}
      {lost.length > 0 && (
        <ul class="lost">
          {lost.map((picture, index) => (
            <li key={index}>{sentenceForLost(picture)}</li>
          ))}
        </ul>
      )}
      <a
        class="primary"
        data-action="open-draft"
        href={draftUrl(postId)}
        target="_blank"
        rel="noreferrer"
      >
        {postId === null ? t('review.delivered.openDrafts') : t('review.delivered.open')}
      </a>
      <button type="button" data-action="send-another" onClick={onSendAnother}>
        {t('review.delivered.another')}
      </button>
      {since && <ChangedBlocks since={since} onCopy={onCopyBlocks} />}
      <HistoryLink />
    </div>
  );
}

interface UnknownProps {
  failure: Failure;
  onConfirm: () => void;
  onSendAgain: () => void;
}

/** Nobody knows whether it is on Medium: the writer looks and says. */
export function UnknownOutcome({ failure, onConfirm, onSendAgain }: UnknownProps) {
  return (
    <div class="outcome">
      <h1>{t('review.unknown.title')}</h1>
      <FailureAlert failure={failure} />
      <a
        class="primary"
        data-action="open-drafts"
        href={draftsUrl}
        target="_blank"
        rel="noreferrer"
      >
        {t('review.delivered.openDrafts')}
      </a>
      <button type="button" data-action="confirm" onClick={onConfirm}>
        {t('review.unknown.yes')}
      </button>
      <button type="button" data-action="send-again" onClick={onSendAgain}>
        {t('review.unknown.no')}
      </button>
      <HistoryLink />
    </div>
  );
}
