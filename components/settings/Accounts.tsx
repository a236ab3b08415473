// The connected accounts: which one is in use, what each is called, and the way out of each.

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Account } from '../../utils/connection/types';
import { t } from '../../utils/words/words';
import { AccountRow } from './AccountRow';
import './accounts.css';

interface Props {
  accounts: readonly Account[];
  activeId: string | null;
  /** How many drafts of the outbox go out with an account. */
  countWaiting: (id: string) => Promise<number>;
  onSwitch: (id: string) => void;
  onRename: (id: string, label: string) => void;
  onRemove: (id: string) => void;
}

export function Accounts({ accounts, activeId, countWaiting, ...actions }: Props) {
  const { onSwitch, onRename, onRemove } = actions;
  const group = useRef<HTMLFieldSetElement>(null);
  /** Where the row stood that the writer removed last. */
  const removed = useRef<{ id: string; index: number } | null>(null);
  // The focus was in the row that is gone; it goes to the row that took its place.
  useLayoutEffect(() => {
    const gone = removed.current;
    if (!gone || accounts.some(({ id }) => id === gone.id)) return;
    removed.current = null;
    const radios = group.current?.querySelectorAll<HTMLInputElement>('[name="account"]') ?? [];
    (radios[Math.min(gone.index, radios.length - 1)] ?? group.current)?.focus();
  }, [accounts]);
  return (
    <fieldset ref={group} class="accounts" tabIndex={-1}>
      <legend>{t('settings.accounts.legend')}</legend>
      <ul>
        {accounts.map((account, index) => (
          <AccountRow
            key={account.id}
            account={account}
            active={account.id === activeId}
            remaining={accounts.filter(({ id }) => id !== account.id)}
            countWaiting={() => countWaiting(account.id)}
            onSwitch={() => onSwitch(account.id)}
            onRename={(label) => onRename(account.id, label)}
            onRemove={() => {
              removed.current = { id: account.id, index };
              onRemove(account.id);
            }}
          />
        ))}
      </ul>
    </fieldset>
  );
}
