// Connecting with an integration token, and plain words for those who have none.
import { useState } from 'preact/hooks';
import type { Failure } from '../utils/failure';
import { FailureAlert } from './FailureAlert';
import { useFocusOnMount } from './use-focus-on-mount';

interface Props {
  busy: boolean;
  problem: Failure | null;
  onConnect: (token: string, keep: boolean) => void;
}

export function ConnectForm({ busy, problem, onConnect }: Props) {
  const input = useFocusOnMount<HTMLInputElement>();
  const [token, setToken] = useState('');
  const [keep, setKeep] = useState(true);
  const [shown, setShown] = useState(false);
  return (
    <form
      class="connect"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && token.trim() !== '') onConnect(token, keep);
      }}
    >
      <h1>Connect to Medium</h1>
      <p>
        Paste your Medium integration token. Clipdraft checks it with Medium before it keeps it.
      </p>
      {problem && <FailureAlert failure={problem} />}
      <div class="field">
        <label for="token">Integration token</label>
        <div class="reveal">
          <input
            ref={input}
            id="token"
            name="token"
            {...(shown ? ({ type: 'text' } as const) : ({ type: 'password' } as const))}
            autocomplete="off"
            spellcheck={false}
            value={token}
            onInput={(event) => setToken(event.currentTarget.value)}
          />
          <button type="button" aria-pressed={shown} onClick={() => setShown(!shown)}>
            {shown ? 'Hide' : 'Show'}
          </button>
        </div>
      </div>
      <label class="check">
        <input
          name="keep"
          type="checkbox"
          checked={keep}
          onChange={(event) => setKeep(event.currentTarget.checked)}
        />
        Keep it on this computer (otherwise until the browser is closed)
      </label>
      <button type="submit" class="primary" data-action="connect" disabled={busy}>
        {busy ? 'Asking Medium…' : 'Connect'}
      </button>
      <p class="hint">
        Medium has issued no new tokens since 1 January 2025; older ones still work. The token stays
        in this browser and goes to api.medium.com alone.
      </p>
    </form>
  );
}
