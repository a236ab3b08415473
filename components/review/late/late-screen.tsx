// The screens that come after the desk, or in its place. Loaded when the desk has been drawn, or when one of them is shown.

import type { VNode } from 'preact';
import { ownTextOf } from '../../../utils/draft/story/text-fields';
import type { FileActions } from '../../../utils/screens/review/actions/file-actions';
import type { Actions } from '../../../utils/screens/review/review';
import type { LateScreen } from '../../../utils/screens/review/screen';
import type { State } from '../../../utils/screens/review/state';
import { t } from '../../../utils/words/words';
import { Connect } from '../../settings/Connect';
import { Delivering } from './Delivering';
import { FileChoices } from './FileChoices';
import { ImportGuide } from './ImportGuide';
import { Delivered, UnknownOutcome } from './Outcome';

interface Props {
  screen: LateScreen;
  state: State;
  actions: Actions;
  /** Loaded before the screen about files is shown: a copy is made within the click. */
  files: FileActions | null;
  /** The address to register with Medium for signing in. */
  redirectUrl: string;
  onCopy: (text: string) => Promise<boolean>;
  /** Milliseconds since the epoch. */
  now: number;
}

/** One of these screens. */
export function lateScreen(props: Props): VNode {
  const { screen, state, actions, files, redirectUrl, onCopy, now } = props;
  const { busy, problem } = state;
  switch (screen.name) {
    case 'connect':
      return (
        <Connect
          busy={busy}
          problem={problem}
          redirectUrl={redirectUrl}
          onCopy={onCopy}
          actions={actions.connection}
          back={state.accounts?.active ? t('review.back') : t('connect.without')}
          onBack={() => actions.routes.onPanel(null)}
        />
      );
    case 'import':
      return (
        <ImportGuide
          draft={screen.draft}
          metadata={screen.reading.metadata}
          isEdited={ownTextOf(state.edits, screen.draft.scope) !== null}
          problem={problem?.task === 'checklist' ? problem.failure : null}
          onImport={(address) => actions.routes.onImport(screen.draft, address)}
          onBack={() => actions.routes.onPanel(null)}
        />
      );
    case 'file':
      return (
        <>
          {files && (
            <FileChoices
              draft={screen.draft}
              metadata={screen.reading.metadata}
              actions={files}
              onBack={() => actions.routes.onPanel(null)}
            />
          )}
        </>
      );
    case 'delivering':
      return (
        <Delivering
          title={screen.title}
          delivery={screen.delivery}
          ahead={screen.ahead}
          pause={screen.pause}
          accounts={state.accounts?.all ?? []}
          now={now}
          onCancel={actions.draft.onCancel}
          onRetry={actions.draft.onRetry}
          onSendWith={actions.draft.onSendWith}
          onAllowMedium={actions.connection.onAllowMedium}
          onConnect={() => actions.routes.onPanel('connect')}
        />
      );
    case 'delivered':
      return (
        <Delivered
          delivery={screen.delivery}
          hasChanged={state.hasChanged}
          since={state.since}
          onCopyBlocks={actions.draft.onCopyBlocks}
          onSendAnother={actions.draft.onAllowResend}
        />
      );
    case 'unknown':
      return (
        <UnknownOutcome
          failure={screen.failure}
          onConfirm={actions.draft.onConfirm}
          onSendAgain={actions.draft.onAllowResend}
        />
      );
  }
}
