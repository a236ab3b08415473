// The name of the house, and the account that a draft goes to: always in sight.
import type { Account } from '../../utils/connection/types';
import { HistoryLink } from './HistoryLink';

interface Props {
  /** null: nobody is connected. */
  account: Account | null;
  hasButton: boolean;
  onSettings: () => void;
}

export function Header({ account, hasButton, onSettings }: Props) {
  return (
    <header>
      <img src="/icons/32.png" alt="" width={20} height={20} />
      <span class="brand">Clipdraft</span>
      <HistoryLink label="Outbox" />
      {hasButton && (
        <button
          type="button"
          class="account"
          data-action="settings"
          title="Connection"
          onClick={onSettings}
        >
          {account ? (
            <>
              <span dir="auto" data-connected>
                {account.label}
              </span>{' '}
              <span dir="auto">@{account.user.username}</span>
            </>
          ) : (
            'I have a token'
          )}
        </button>
      )}
    </header>
  );
}
