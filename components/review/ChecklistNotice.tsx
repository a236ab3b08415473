// Says that this page is on its way to Medium by hand, and leads back to its checklist.

import type { Checklist } from '../../utils/by-hand/checklist';
import { formatTime } from '../../utils/words/format';
import { t } from '../../utils/words/words';
import { Words } from '../words/Words';

interface Props {
  checklist: Checklist;
  onOpen: () => void;
}

export function ChecklistNotice({ checklist: { route, begunAt }, onOpen }: Props) {
  const time = (
    <time dateTime={new Date(begunAt).toISOString()}>
      {formatTime(begunAt, { dateStyle: 'medium', timeStyle: 'short' })}
    </time>
  );
  return (
    <p class="doubt" role="status" data-checklist-notice>
      <Words id={`review.checklist.${route}`} values={{ time }} />{' '}
      <button type="button" class="link" data-action="open-checklist" onClick={onOpen}>
        {t('review.checklist.open')}
      </button>
    </p>
  );
}
