// One connected account. Renaming and removing happen in its own row, and the focus comes back to where it was.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { kindWords, waitingWords } from '../../utils/connection/account-words';
import type { Account } from '../../utils/connection/types';
import { t } from '../../utils/words/words';
import { AccountPicture } from './AccountPicture';

interface Props {
  account: Account;
  active: boolean;
  /** The other accounts. */
  remaining: readonly Account[];
  /** How many drafts of the outbox go out with it. */
  countWaiting: () => Promise<number>;
  onSwitch: () => void;
  onRename: (label: string) => void;
  onRemove: () => void;
}

type Mode = 'idle' | 'rename' | 'remove';

export function AccountRow({ account, active, remaining, countWaiting, ...actions }: Props) {
  const { onSwitch, onRename, onRemove } = actions;
  const row = useRef<HTMLLIElement>(null);
  const [mode, setMode] = useState<Mode>('idle');
  const [waiting, setWaiting] = useState(0);
  const before = useRef<Mode>('idle');
  useLayoutEffect(() => {
    // Out of a mode, the focus goes back to the button that led into it.
    const action = mode === 'idle' ? before.current : mode === 'remove' ? 'remove-no' : null;
    if (action !== null && action !== 'idle') {
      row.current?.querySelector<HTMLElement>(`[data-action="${action}"]`)?.focus();
    }
    before.current = mode;
  }, [mode]);
  const { id, label, user } = account;
  return (
    // Escape leaves what is open in the row, wherever in it the focus is.
    <li
      ref={row}
      class="account-row"
      data-account={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || mode === 'idle' || event.isComposing) return;
        // It would close the popup.
        event.preventDefault();
        event.stopPropagation();
        setMode('idle');
      }}
    >
      <label class="account-choice">
        <input type="radio" name="account" value={id} checked={active} onChange={onSwitch} />
        <AccountPicture id={id} label={label} />
        <span class="account-names">
          <strong dir="auto">{label}</strong>
          <span class="hint" dir="auto">
            @{user.username}
          </span>
          <span class="hint">{kindWords(account)}</span>
        </span>
      </label>
      {mode === 'idle' && (
        <div class="account-actions">
          <button
            type="button"
            class="link"
            data-action="rename"
            aria-label={t('settings.account.renameNamed', { label })}
            onClick={() => setMode('rename')}
          >
            {t('settings.account.rename')}
          </button>
          <button
            type="button"
            class="link"
            data-action="remove"
            aria-label={t('settings.account.removeNamed', { label })}
            onClick={async () => {
              setWaiting(await countWaiting());
              setMode('remove');
            }}
          >
            {t('settings.account.remove')}
          </button>
        </div>
      )}
      {mode === 'rename' && (
        <Rename
          label={label}
          onSave={(typed) => {
            const name = typed.trim() || user.name || user.username;
            if (name !== label) onRename(name);
            setMode('idle');
          }}
        />
      )}
      {mode === 'remove' && (
        <fieldset class="account-actions">
          <legend>{t('settings.account.removeAsk')}</legend>
          {waiting > 0 && (
            <p class="hint" data-waiting={waiting}>
              {waitingWords(waiting, account, remaining)}
            </p>
          )}
          <button type="button" class="danger" data-action="remove-yes" onClick={onRemove}>
            {t('settings.account.removeYes')}
          </button>
          <button type="button" data-action="remove-no" onClick={() => setMode('idle')}>
            {t('settings.account.removeNo')}
          </button>
        </fieldset>
      )}
    </li>
  );
}

function Rename({ label, onSave }: { label: string; onSave: (typed: string) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(label);
  useLayoutEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  return (
    <div class="account-actions">
      <input
        ref={input}
        type="text"
        name="accountLabel"
        aria-label={t('settings.account.newName')}
        dir="auto"
        autocomplete="off"
        maxLength={60}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          onSave(typed);
        }}
      />
      <button type="button" data-action="rename-save" onClick={() => onSave(typed)}>
        {t('settings.account.save')}
      </button>
    </div>
  );
}
