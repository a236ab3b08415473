// What the writer can do about one delivery, by its state. Forgetting asks once before.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Account } from '../../utils/connection/types';
import type { HistoryEntry } from '../../utils/delivery/history/history';
import { type Delivery, isUnderWayState } from '../../utils/delivery/record';
import { choicesFor, lacksAccount } from '../../utils/delivery/senders';
import { mayCancel } from '../../utils/delivery/state';
import { draftUrl, postUrl } from '../../utils/medium/addresses';
import type { HistoryActions } from '../../utils/screens/history/history-actions';
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
          It is on Medium
        </button>
      )}
      {held?.code === 'host-permission-missing' && (
        <button
          type="button"
          data-action="allow-medium"
          onClick={() => actions.onAllowMedium(key, title)}
        >
          Allow api.medium.com
        </button>
      )}
      {again !== null && (
        <button type="button" data-action="retry" onClick={() => actions.onRetry(key, title)}>
          {again}
        </button>
      )}
      {mayCancel(delivery) && (
        <button type="button" data-action="cancel" onClick={() => actions.onCancel(key, title)}>
          Cancel sending
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
      return 'Try now';
    case 'queued':
      return delivery.held ? 'Try now' : null;
    case 'rejected':
      return 'Send again';
    case 'unknown':
      return 'Send again: Medium may then have it twice';
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
        {postId === null ? 'Open my drafts on Medium' : 'Open it on Medium'}
      </a>
      {postId !== null && (
        <CopyButton
          action="copy-link"
          label="Copy the link"
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
        Remove from this list
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
        Yes, remove it
      </button>
      <button ref={no} type="button" data-action="remove-no" onClick={() => setIsAsking(false)}>
        No
      </button>
    </fieldset>
  );
}

function removalQuestion({ state }: Delivery): string {
  if (state === 'rejected')
    return 'Remove it? Clipdraft then also deletes the text that it kept for sending again.';
  return 'Remove it? Clipdraft then forgets that you sent this page and no longer warns you before a second draft. Nothing changes on Medium.';
}
