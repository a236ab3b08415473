// The accounts that a draft may be sent with when its own cannot: a button for each, and what that does.
import type { Account } from '../../utils/connection/types';
import { t } from '../../utils/words/words';

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
          {t('common.sendWith', { label: account.label, username: account.user.username })}
        </button>
      ))}
      <p class="hint">{t('common.sendWith.hint')}</p>
    </div>
  );
}
