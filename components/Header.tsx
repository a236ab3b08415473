// The name of the house, and the account that a draft goes to: always in sight.
import type { Account } from '../utils/connection/types';

interface Props {
  account: Account | null;
  onSettings: () => void;
}

export function Header({ account, onSettings }: Props) {
  return (
    <header>
      <img src="/icons/32.png" alt="" width={20} height={20} />
      <span class="brand">Clipdraft</span>
      {account && (
        <button
          type="button"
          class="account"
          data-action="settings"
          title="Connection"
          onClick={onSettings}
        >
          <span dir="auto">{account.label}</span> <span dir="auto">@{account.user.username}</span>
        </button>
      )}
    </header>
  );
}
