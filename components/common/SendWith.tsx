// The accounts that a draft may be sent with when its own cannot: a button for each, and what that does.
import type { Account } from '../../utils/connection/types';

interface Props {
  accounts: readonly Account[];
  onSendWith: (account: Account) => void;
}

export function SendWith({ accounts, onSendWith }: Props) {
  if (accounts.length === 0) return null;
  return (
    <div class="send-with">
      {accounts.map((account) => (
        <button
          key={account.id}
          type="button"
          data-action="send-with"
          data-sender={account.id}
          dir="auto"
          onClick={() => onSendWith(account)}
        >
          Send with {account.label} (@{account.user.username})
        </button>
      ))}
      <p class="hint">
        With another writer’s account, the draft goes to that writer’s profile and to no
        publication.
      </p>
    </div>
  );
}
