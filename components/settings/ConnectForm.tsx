// Connecting with an integration token, and plain words for those who have none.

import { useState } from 'preact/hooks';
import type { Failure } from '../../utils/failure';
import { t } from '../../utils/words/words';
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
      <h1>{t('connect.title')}</h1>
      <p>{t('connect.token.how')}</p>
      {problem && <FailureAlert failure={problem} onAllowMedium={onAllowMedium} />}
      <SecretField
        name="token"
        label={t('connect.token.label')}
        value={token}
        inputRef={input}
        onInput={setToken}
      />
      <KeepCheck name="keep" checked={keep} onChange={setKeep} />
      <button type="submit" class="primary" data-action="connect" disabled={busy}>
        {busy ? t('connect.token.asking') : t('connect.token.connect')}
      </button>
      <p class="hint">{t('connect.token.hint')}</p>
    </form>
  );
}
