// One screen at a time. Props in, callbacks out: what a callback does is decided where App is mounted.

import type { StoredTrouble } from '../../utils/by-hand/put-aside';
import { defaultRoute } from '../../utils/draft/route';
import { ownTextOf } from '../../utils/draft/story/own-text';
import type { Actions } from '../../utils/screens/review/review';
import { type Screen, type State, screenOf } from '../../utils/screens/review/screen';
import { t } from '../../utils/words/words';
import { FailureAlert } from '../common/FailureAlert';
import { Header } from '../common/Header';
import { StoredNotice } from '../common/StoredNotice';
import type { Place } from '../editor/StoryText';
import { Connect } from '../settings/Connect';
import { Delivering } from './Delivering';
import { DeskFrame } from './desk/DeskFrame';
import { ReviewForm } from './desk/ReviewForm';
import { FileChoices } from './FileChoices';
import { ImportGuide } from './ImportGuide';
import { Delivered, UnknownOutcome } from './Outcome';
import './desk/desk.css';

interface Props {
  state: State;
  actions: Actions;
  place: Place;
  /** The address to register with Medium for signing in. */
  redirectUrl: string;
  onCopy: (text: string) => Promise<boolean>;
  /** Of the page that sends several tabs. */
  tabsAddress: string;
  /** What is stored and cannot be read; null until it is known. */
  trouble: StoredTrouble | null;
  /** Milliseconds since the epoch. */
  now: number;
}

export function App(props: Props) {
  const { state, actions } = props;
  const screen = screenOf(state, window);
  return (
    <>
      <Header
        account={state.accounts?.active ?? null}
        onConnect={
          state.accounts !== null && screen.name !== 'connect'
            ? () => actions.routes.onPanel('connect')
            : undefined
        }
      />
      <main data-screen={screen.name}>
        <p role="status" class="visually-hidden">
          {progressOf(screen.name)}
        </p>
        <StoredNotice trouble={props.trouble} />
        <Body {...props} screen={screen} />
      </main>
    </>
  );
}

function progressOf(screen: Screen['name']): string {
  const isTold = screen === 'clipping' || screen === 'delivering' || screen === 'delivered';
  return isTold ? t(`review.progress.${screen}`) : '';
}

function Body(props: Props & { screen: Screen }) {
  const { screen, state, actions, redirectUrl, onCopy, tabsAddress } = props;
  const { busy, problem } = state;
  switch (screen.name) {
    case 'clipping':
      return (
        <DeskFrame
          route={defaultRoute(state.lastRoute, Boolean(state.accounts?.active))}
          account={state.accounts?.active ?? null}
          tabsAddress={tabsAddress}
        />
      );
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
    case 'unclippable':
      return (
        <div class="outcome">
          <FailureAlert failure={screen.failure} />
          {screen.instead && (
            <button
              type="button"
              class="primary"
              data-action={`take-${screen.instead}`}
              onClick={() => screen.instead && actions.draft.onEdit({ scope: screen.instead })}
            >
              {t(`review.unclippable.${screen.instead}`)}
            </button>
          )}
          <button type="button" data-action="clip-again" onClick={actions.draft.onClipAgain}>
            {t('review.unclippable.again')}
          </button>
        </div>
      );
    case 'review':
      return (
        <ReviewForm
          draft={screen.draft}
          arranged={screen.arranged}
          canUndo={state.steps.length > 0}
          pictures={state.pictures}
          loadingPictures={busy.has('pictures')}
          place={props.place}
          storedTexts={state.storedTexts}
          reading={screen.reading}
          account={screen.account}
          route={screen.route}
          site={state.site}
          postsToday={state.status?.postsToday ?? 0}
          checklist={state.checklist}
          edits={state.edits}
          usedTags={state.usedTags}
          publications={state.publications}
          loadingPublications={busy.has('publications')}
          problem={problem ?? (screen.refusal && { task: 'sending', failure: screen.refusal })}
          tabsAddress={tabsAddress}
          actions={actions}
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
        <FileChoices
          draft={screen.draft}
          metadata={screen.reading.metadata}
          actions={actions.files}
          onBack={() => actions.routes.onPanel(null)}
        />
      );
    case 'delivering':
      return (
        <Delivering
          title={screen.title}
          delivery={screen.delivery}
          ahead={screen.ahead}
          pause={screen.pause}
          accounts={state.accounts?.all ?? []}
          now={props.now}
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
