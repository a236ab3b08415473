// One screen at a time. Props in, callbacks out: what a callback does is decided where App is mounted.
import type { Actions } from '../utils/review/review';
import { type Screen, type State, screenOf } from '../utils/review/screen';
import { ConnectForm } from './ConnectForm';
import { FailureAlert } from './FailureAlert';
import { Delivered, Delivering, UnknownOutcome } from './Outcome';
import { ReviewForm } from './ReviewForm';
import { Settings } from './Settings';

const progress: Partial<Record<Screen['name'], string>> = {
  clipping: 'Reading the page',
  delivering: 'Sending to Medium',
  delivered: 'Sent to Medium',
};

export function App({ state, actions }: { state: State; actions: Actions }) {
  const screen = screenOf(state);
  return (
    <>
      <header>
        <img src="/icons/32.png" alt="" width={20} height={20} />
        <span class="brand">Clipdraft</span>
        {state.account && screen.name !== 'settings' && (
          <button
            type="button"
            class="account"
            data-action="settings"
            title="Connection"
            onClick={() => actions.onSettings(true)}
          >
            <span dir="auto">@{state.account.username}</span>
          </button>
        )}
      </header>
      <main data-screen={screen.name}>
        <p role="status" class="visually-hidden">
          {progress[screen.name]}
        </p>
        <Body screen={screen} actions={actions} />
      </main>
    </>
  );
}

function Body({ screen, actions }: { screen: Screen; actions: Actions }) {
  switch (screen.name) {
    case 'clipping':
      return (
        <div class="outcome">
          <div class="spinner" aria-hidden="true" />
          <p>Reading the page…</p>
        </div>
      );
    case 'connect':
      return (
        <ConnectForm busy={screen.busy} problem={screen.problem} onConnect={actions.onConnect} />
      );
    case 'settings':
      return (
        <Settings
          account={screen.account}
          onDisconnect={actions.onDisconnect}
          onBack={() => actions.onSettings(false)}
        />
      );
    case 'unclippable':
      return (
        <div class="outcome">
          <FailureAlert failure={screen.failure} />
          <button type="button" data-action="clip-again" onClick={actions.onClipAgain}>
            Try again
          </button>
        </div>
      );
    case 'review':
      return (
        <ReviewForm
          draft={screen.draft}
          reading={screen.reading}
          edits={screen.edits}
          problem={screen.problem}
          onEdit={actions.onEdit}
          onSend={actions.onSend}
          onClipAgain={actions.onClipAgain}
          onSettings={() => actions.onSettings(true)}
        />
      );
    case 'delivering':
      return <Delivering title={screen.title} />;
    case 'delivered':
      return <Delivered delivery={screen.delivery} onSendAnother={actions.onForget} />;
    case 'unknown':
      return (
        <UnknownOutcome
          failure={screen.failure}
          onConfirm={actions.onConfirm}
          onSendAgain={actions.onForget}
        />
      );
  }
}
