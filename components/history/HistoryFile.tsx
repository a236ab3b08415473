// The history as a file: saved for another browser, and taken over from one.
import type { Deliveries } from '../../utils/delivery/queue';
import type { HistoryActions } from '../../utils/screens/history/history-actions';

interface Props {
  deliveries: Deliveries;
  actions: Pick<HistoryActions, 'onExport' | 'onImport'>;
}

export function HistoryFile({ deliveries, actions }: Props) {
  return (
    <section class="history-file" aria-labelledby="file-heading">
      <h2 id="file-heading">Use your history in another browser</h2>
      <p class="hint">
        The saved file holds titles, addresses and times. It holds no texts, accounts or tokens.
        When another browser loads it, Clipdraft there knows which pages you sent.
      </p>
      {deliveries.size > 0 && (
        <button type="button" data-action="export" onClick={() => actions.onExport(deliveries)}>
          Save the history as a file
        </button>
      )}
      <div class="field">
        <label for="history-file">Load a saved history</label>
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
