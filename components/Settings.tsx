// The connection, and the way out of it.
import { securitySettingsUrl } from '../utils/medium/addresses';
import type { User } from '../utils/medium/types';

interface Props {
  account: User;
  onDisconnect: () => void;
  onBack: () => void;
}

export function Settings({ account, onDisconnect, onBack }: Props) {
  return (
    <div class="settings">
      <h1>Connection</h1>
      <p>
        Connected as <strong dir="auto">{account.name}</strong> (@{account.username}).
      </p>
      <button type="button" data-action="disconnect" onClick={onDisconnect}>
        Disconnect and forget the token
      </button>
      <p class="hint">
        Medium has no call that revokes a token. To end it everywhere, revoke it in{' '}
        <a href={securitySettingsUrl} target="_blank" rel="noreferrer">
          Medium’s security settings
        </a>
        .
      </p>
      <button type="button" data-action="back" onClick={onBack}>
        Back
      </button>
    </div>
  );
}
