// The way to the outbox and the history, from wherever the writer is. A plain link: it opens beside, and the popup may go.
import { t } from '../../utils/words/words';

export function HistoryLink({ label = t('common.outboxAndHistory') }: { label?: string }) {
  return (
    <a href="/outbox.html" target="_blank" rel="noreferrer" data-action="history">
      {label}
    </a>
  );
}
