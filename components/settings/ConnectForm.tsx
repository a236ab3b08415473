// Connecting with an integration token, and plain words for those who have none.
import { useState } from 'preact/hooks';
import type { Failure } from '../../utils/failure';
import { FailureAlert } from '../common/FailureAlert';
import { useFocusOnMount } from '../common/use-focus-on-mount';
import { KeepCheck } from './KeepCheck';
import { SecretField } from './SecretField';

interface Props {
  busy: boolean;
  problem: Failure | null;
  onConnect: (token: string, keep: boolean) => void;
  onAllowMedium: () => void;
}

export function ConnectForm({ busy, problem, onConnect, onAllowMedium }: Props) {
  const input = useFocusOnMount<HTMLInputElement>();
  const [token, setToken] = useState('');
  const [keep, setKeep] = useState(true);
  return (
    <form
      class="token-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && token.trim() !== '') onConnect(token, keep);
      }}
    >
      <h1>Connect to Medium</h1>
      <p>
        Paste your Medium integration token. Clipdraft checks it with Medium before it keeps it.
      </p>
      {problem && <FailureAlert failure={problem} onAllowMedium={onAllowMedium} />}
      <SecretField
        name="token"
        label="Integration token"
        value={token}
        inputRef={input}
        onInput={setToken}
      />
      <KeepCheck name="keep" checked={keep} onChange={setKeep} />
      <button type="submit" class="primary" data-action="connect" disabled={busy}>
        {busy ? 'Asking Medium…' : 'Connect'}
      </button>
      <p class="hint">
        Medium stopped issuing new tokens on 1 January 2025. Older tokens still work. Your token
        stays in this browser, and Clipdraft sends it only to api.medium.com.
      </p>
    </form>
  );
}
