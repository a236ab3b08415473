// Signing in through the writer's own Medium client. For the few who own one, so it is folded away.

import { useState } from 'preact/hooks';
import type { Failure } from '../../utils/failure';
import { t } from '../../utils/words/words';
import { CopyButton } from '../common/CopyButton';
import { FailureAlert } from '../common/FailureAlert';
import { useRoom } from '../common/fields/use-room';
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
  const { field, told } = useRoom({ name: 'client', most: 1_000, isWhole: true });
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
      <summary>{t('connect.client.summary')}</summary>
      <form onSubmit={authorize}>
        <p class="hint">{t('connect.client.hint')}</p>
        <div class="field">
          <label for="redirectUrl">{t('connect.client.redirect')}</label>
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
            <CopyButton
              action="copy-redirect"
              label={t('connect.client.copy')}
              text={redirectUrl}
              onCopy={onCopy}
            />
          </div>
        </div>
        <div class="field">
          <label for="clientId">{t('connect.client.id')}</label>
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
          label={t('connect.client.secret')}
          required
          value={clientSecret}
          onInput={setClientSecret}
        />
        <KeepCheck name="keepOauth" checked={keep} onChange={setKeep} />
        {problem && <FailureAlert failure={problem} />}
        <button type="submit" data-action="authorize" aria-disabled={busy}>
          {busy ? t('connect.client.signingIn') : t('connect.client.signIn')}
        </button>
        <p role="status" class="hint">
          {busy && t('connect.client.waiting')}
        </p>
      </form>
    </details>
  );
}
