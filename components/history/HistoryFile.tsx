// The history as a file: saved for another browser, and taken over from one.
import type { Deliveries } from '../../utils/delivery/queue';
import type { HistoryActions } from '../../utils/screens/history/history-actions';
import { t } from '../../utils/words/words';

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
      <div class="field">
        <label for="history-file">{t('outbox.file.load')}</label>
        <input
          type="file"
          id="history-file"
          name="historyFile"
          accept=".json,application/json"
          onChange={(event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            if (!file) return;
            actions.onImport(file);
            // The same file may be chosen once more.
            input.value = '';
          }}
        />
      </div>
    </section>
  );
}
