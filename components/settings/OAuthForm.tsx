// Signing in through the writer's own Medium client. For the few who own one, so it is folded away.
import { useState } from 'preact/hooks';
import type { Failure } from '../../utils/failure';
import { CopyButton } from '../common/CopyButton';
import { FailureAlert } from '../common/FailureAlert';
import { useRoom } from '../common/use-room';
import { KeepCheck } from './KeepCheck';
import { SecretField } from './SecretField';

interface Props {
  redirectUrl: string;
  busy: boolean;
  problem: Failure | null;
  onAuthorize: (client: { clientId: string; clientSecret: string; keep: boolean }) => void;
  onCopy: (text: string) => Promise<boolean>;
}

export function OAuthForm({ redirectUrl, busy, problem, onAuthorize, onCopy }: Props) {
  const [opened, setOpened] = useState(false);
  const [clientId, setClientId] = useState('');
  const [clientSecret, setClientSecret] = useState('');
  const [keep, setKeep] = useState(true);
  const { field, told } = useRoom({ name: 'a client ID', most: 1_000, isWhole: true });
  const authorize = (event: Event) => {
    event.preventDefault();
    const client = { clientId: clientId.trim(), clientSecret: clientSecret.trim(), keep };
    if (!busy && client.clientId !== '' && client.clientSecret !== '') onAuthorize(client);
  };
  return (
    <details
      class="oauth"
      data-oauth
      open={opened || busy || problem !== null}
      onToggle={(event) => setOpened(event.currentTarget.open)}
    >
      <summary>I own a Medium client (OAuth)</summary>
      <form onSubmit={authorize}>
        <p class="hint">
          Medium registers no new clients, so you need one that you already own. Add this redirect
          address to your client on Medium. Then sign in with the client’s ID and secret.
        </p>
        <div class="field">
          <label for="redirectUrl">Redirect address</label>
          <div class="reveal">
            <input
              id="redirectUrl"
              name="redirectUrl"
              type="text"
              dir="ltr"
              readOnly
              value={redirectUrl}
              onFocus={(event) => event.currentTarget.select()}
            />
            <CopyButton action="copy-redirect" label="Copy" text={redirectUrl} onCopy={onCopy} />
          </div>
        </div>
        <div class="field">
          <label for="clientId">Client ID</label>
          <input
            {...field}
            id="clientId"
            name="clientId"
            type="text"
            dir="ltr"
            required
            autocomplete="off"
            spellcheck={false}
            value={clientId}
            onInput={(event) => setClientId(event.currentTarget.value)}
          />
          <p class="problem" aria-live="polite">
            {told}
          </p>
        </div>
        <SecretField
          name="clientSecret"
          label="Client secret"
          required
          value={clientSecret}
          onInput={setClientSecret}
        />
        <KeepCheck name="keepOauth" checked={keep} onChange={setKeep} />
        {problem && <FailureAlert failure={problem} />}
        <button type="submit" data-action="authorize" aria-disabled={busy}>
          {busy ? 'Signing in…' : 'Sign in with Medium'}
        </button>
        <p role="status" class="hint">
          {busy && 'Waiting for Medium’s window… You can close this popup.'}
        </p>
      </form>
    </details>
  );
}
