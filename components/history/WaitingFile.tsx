// The texts that are not on Medium yet as files: they lie in this browser alone.
import type { Deliveries } from '../../utils/delivery/queue';
import { type StoredActions, waitingKeys } from '../../utils/screens/history/stored-actions';
import { t } from '../../utils/words/words';

interface Props {
  deliveries: Deliveries;
  actions: Pick<StoredActions, 'onSaveWaiting'>;
}

export function WaitingFile({ deliveries, actions }: Props) {
  const count = waitingKeys(deliveries).length;
  if (count === 0) return null;
  return (
    <section class="history-file" aria-labelledby="waiting-heading">
      <h2 id="waiting-heading">{t('outbox.waiting.heading')}</h2>
      <p class="hint">{t('outbox.waiting.hint', { count })}</p>
      <button
        type="button"
        data-action="save-waiting"
        onClick={() => actions.onSaveWaiting(deliveries)}
      >
        {t('outbox.waiting.save', { count })}
      </button>
    </section>
  );
}
