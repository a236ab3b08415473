// What the writer can do about one delivery, by its state. Forgetting asks once before.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Account } from '../../utils/connection/types';
import type { HistoryEntry } from '../../utils/delivery/history/history';
import type { Delivery } from '../../utils/delivery/record';
import { choicesFor, lacksAccount } from '../../utils/delivery/senders';
import { isUnderWayState, mayCancel } from '../../utils/delivery/stage/stage';
import { draftUrl, postUrl } from '../../utils/medium/addresses';
import type { HistoryActions } from '../../utils/screens/history/history-actions';
import { t } from '../../utils/words/words';
import { CopyButton } from '../common/CopyButton';
import { SendWith } from '../common/SendWith';

interface Props {
  entry: HistoryEntry;
  accounts: readonly Account[];
  /** Of the heading that says which draft the buttons are for. */
  titleId: string;
  actions: HistoryActions;
}

export function HistoryItemActions({ entry, accounts, titleId, actions }: Props) {
  const { key, delivery } = entry;
  const { title } = delivery;
  const held = delivery.state === 'queued' ? delivery.held : null;
  const again = lacksAccount(delivery, accounts) ? null : retryLabel(delivery);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would say the title a second time
    <div class="history-actions" role="group" aria-labelledby={titleId}>
      <SendWith
        accounts={choicesFor(delivery, accounts)}
        onSendWith={(account) => actions.onSendWith(key, title, account)}
      />
      <Links delivery={delivery} onCopy={actions.onCopy} />
      {delivery.state === 'unknown' && (
        <button type="button" data-action="confirm" onClick={() => actions.onConfirm(key, title)}>
          {t('outbox.item.confirm')}
        </button>
      )}
      {held?.code === 'host-permission-missing' && (
        <button
          type="button"
          data-action="allow-medium"
          onClick={() => actions.onAllowMedium(key, title)}
        >
          {t('common.allowMedium')}
        </button>
      )}
      {again !== null && (
        <button type="button" data-action="retry" onClick={() => actions.onRetry(key, title)}>
          {again}
        </button>
      )}
      {mayCancel(delivery) && (
        <button type="button" data-action="cancel" onClick={() => actions.onCancel(key, title)}>
          {t('outbox.item.cancel')}
        </button>
      )}
      {!isUnderWayState(delivery.state) && (
        <Removal delivery={delivery} onForget={() => actions.onForget(key, title)} />
      )}
    </div>
  );
}

/** null: there is nothing to send. What came from a file, or was brought by hand, has no text here. */
function retryLabel(delivery: Delivery): string | null {
  if (delivery.accountId === null) return null;
  switch (delivery.state) {
    case 'waiting':
      return t('outbox.item.retry.now');
    case 'queued':
      return delivery.held ? t('outbox.item.retry.now') : null;
    case 'rejected':
      return t('outbox.item.retry.again');
    case 'unknown':
      return t('outbox.item.retry.twice');
    default:
      return null;
  }
}

function Links({
  delivery,
  onCopy,
}: {
  delivery: Delivery;
  onCopy: (text: string) => Promise<boolean>;
}) {
  if (delivery.state !== 'posted' && delivery.state !== 'unknown') return null;
  const postId = delivery.state === 'posted' ? delivery.postId : null;
  return (
    <>
      <a class="button" data-action="open" href={draftUrl(postId)} target="_blank" rel="noreferrer">
        {postId === null ? t('outbox.item.openDrafts') : t('outbox.item.open')}
      </a>
      {postId !== null && (
        <CopyButton
          action="copy-link"
          label={t('outbox.item.copyLink')}
          text={postUrl(postId, delivery.publishStatus)}
          onCopy={onCopy}
        />
      )}
    </>
  );
}

function Removal({ delivery, onForget }: { delivery: Delivery; onForget: () => void }) {
  const [isAsking, setIsAsking] = useState(false);
  const wasAsking = useRef(false);
  const no = useRef<HTMLButtonElement>(null);
  const remove = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (isAsking) no.current?.focus();
    else if (wasAsking.current) remove.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  if (!isAsking)
    return (
      <button ref={remove} type="button" data-action="remove" onClick={() => setIsAsking(true)}>
        {t('outbox.remove')}
      </button>
    );
  return (
    <fieldset
      class="removal"
      onKeyDown={(event) => {
        if (event.key === 'Escape') setIsAsking(false);
      }}
    >
      <legend>{removalQuestion(delivery)}</legend>
      <button type="button" class="danger" data-action="remove-yes" onClick={onForget}>
        {t('outbox.remove.yes')}
      </button>
      <button ref={no} type="button" data-action="remove-no" onClick={() => setIsAsking(false)}>
        {t('outbox.remove.no')}
      </button>
    </fieldset>
  );
}

function removalQuestion({ state }: Delivery): string {
  return state === 'rejected' ? t('outbox.remove.rejected') : t('outbox.remove.posted');
}
