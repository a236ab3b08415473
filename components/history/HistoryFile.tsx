// The history as a file: saved for another browser, and taken over from one.
import type { Deliveries } from '../../utils/delivery/queue';
import type { HistoryActions } from '../../utils/screens/history/history-actions';
import { t } from '../../utils/words/words';
import { FileField } from '../common/fields/FileField';

interface Props {
  deliveries: Deliveries;
  actions: Pick<HistoryActions, 'onExport' | 'onImport'>;
}

export function HistoryFile({ deliveries, actions }: Props) {
  return (
    <section class="history-file" aria-labelledby="file-heading">
      <h2 id="file-heading">{t('outbox.file.heading')}</h2>
      <p class="hint">{t('outbox.file.hint')}</p>
      {deliveries.size > 0 && (
        <button type="button" data-action="export" onClick={() => actions.onExport(deliveries)}>
          {t('outbox.file.save')}
        </button>
      )}
      <FileField
        id="history-file"
        name="historyFile"
        label={t('outbox.file.load')}
        onFile={actions.onImport}
      />
    </section>
  );
}
