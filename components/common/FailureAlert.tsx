// A failure in words: what happened, whether the work is safe, what to do now, and a button where one can do it.
import type { Failure } from '../../utils/failure';
import { type Sentences, sentencesFor } from '../../utils/sentences';
import { t } from '../../utils/words/words';

interface Props {
  failure: Failure;
  /** What to say where the usual words do not fit. */
  sentences?: Sentences;
  /** Asks the browser for api.medium.com again. */
  onAllowMedium?: () => void;
  /** Opens the screen that connects an account. */
  onConnect?: () => void;
}

const connectionCodes: ReadonlySet<string> = new Set([
  'unauthorized',
  'missing-scope',
  'account-unusable',
  'not-connected',
  'forbidden',
  'oauth-ended',
]);

export function FailureAlert({ failure, sentences, onAllowMedium, onConnect }: Props) {
  const { happened, safe, next } = sentences ?? sentencesFor(failure);
  return (
    <div role="alert" class="alert" data-code={failure.code}>
      <p class="alert-happened">{happened}</p>
      <p>{safe}</p>
      <p>{next}</p>
      {onAllowMedium && failure.code === 'host-permission-missing' && (
        <button type="button" data-action="allow-medium" onClick={onAllowMedium}>
          {t('common.allowMedium')}
        </button>
      )}
      {onConnect && connectionCodes.has(failure.code) && (
        <button type="button" data-action="reconnect" onClick={onConnect}>
          {t('common.connect')}
        </button>
      )}
    </div>
  );
}
