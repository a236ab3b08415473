// The texts that are not on Medium yet as files: they lie in this browser alone.
import type { Deliveries } from '../../utils/delivery/queue';
import { type StoredActions, waitingKeys } from '../../utils/screens/history/stored-actions';

interface Props {
  deliveries: Deliveries;
  actions: Pick<StoredActions, 'onSaveWaiting'>;
}

export function WaitingFile({ deliveries, actions }: Props) {
  const count = waitingKeys(deliveries).length;
  if (count === 0) return null;
  return (
    <section class="history-file" aria-labelledby="waiting-heading">
      <h2 id="waiting-heading">Before you remove Clipdraft</h2>
      <p class="hint">
        {count === 1 ? 'One draft is' : `${count} drafts are`} probably not on Medium yet. The text
        is only in this browser. If you remove Clipdraft, the browser deletes it too.
      </p>
      <button
        type="button"
        data-action="save-waiting"
        onClick={() => actions.onSaveWaiting(deliveries)}
      >
        {count === 1 ? 'Save its text as a file' : 'Save their texts as files'}
      </button>
    </section>
  );
}
