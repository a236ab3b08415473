// The two ways to connect: a pasted token, or the writer's own Medium client.

import type { Failure } from '../../utils/failure';
import type { ConnectionActions } from '../../utils/screens/review/actions/connection-actions';
import type { Task } from '../../utils/screens/review/state';
import { t } from '../../utils/words/words';
import { ConnectForm } from './ConnectForm';
import { OAuthForm } from './OAuthForm';
import './connect.css';

export interface ConnectProps {
  busy: ReadonlySet<Task>;
  problem: { task: Task; failure: Failure } | null;
  /** The address to register with Medium. */
  redirectUrl: string;
  onCopy: (text: string) => Promise<boolean>;
}

interface Props extends ConnectProps {
  actions: ConnectionActions;
  /** Where there is somewhere to go back to, and what the way there is called. */
  onBack?: () => void;
  back?: string;
}

export function Connect({ busy, problem, redirectUrl, onCopy, actions, ...others }: Props) {
  const { onBack, back = t('connect.without') } = others;
  const problemOf = (task: Task) => (problem?.task === task ? problem.failure : null);
  return (
    <div class="connect">
      <ConnectForm
        busy={busy.has('connecting')}
        problem={problemOf('connecting')}
        onConnect={actions.onConnect}
        onAllowMedium={actions.onAllowMedium}
      />
      <OAuthForm
        redirectUrl={redirectUrl}
        busy={busy.has('authorizing')}
        problem={problemOf('authorizing')}
        onAuthorize={actions.onAuthorize}
        onCopy={onCopy}
      />
      {onBack && (
        <button type="button" data-action="back" onClick={onBack}>
          {back}
        </button>
      )}
    </div>
  );
}
