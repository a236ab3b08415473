// What stands on the popup's page: one screen at a time. Props in, callbacks out: what a callback does is decided where the
// page is drawn.

import type { VNode } from 'preact';
import { defaultRoute } from '../../utils/draft/route';
import type { Actions } from '../../utils/screens/review/review';
import type { Screen } from '../../utils/screens/review/screen';
import type { State } from '../../utils/screens/review/state';
import { t } from '../../utils/words/words';
import { FailureAlert } from '../common/FailureAlert';
import type { Place } from '../story/text/StoryText';
import { DeskFrame } from './desk/DeskFrame';
import { ReviewForm } from './desk/ReviewForm';
import type { PageProps } from './Page';

interface Props {
  state: State;
  screen: Screen;
  actions: Actions;
  place: Place;
  /** Of the page that sends several tabs. */
  tabsAddress: string;
  /** Stands above the screen. */
  notice: VNode | null;
  /** The screen, where it is one that comes after the desk. */
  late: VNode | null;
}

/** Not a component: the page that is drawn before the review is there stays as it is, and only what is new is drawn. */
export function pageOf(props: Props): PageProps {
  const { state, screen, actions, notice } = props;
  return {
    screen: screen.name,
    account: state.accounts?.active ?? null,
    onConnect:
      state.accounts !== null && screen.name !== 'connect'
        ? () => actions.routes.onPanel('connect')
        : undefined,
    progress: progressOf(screen.name),
    notice,
    children: bodyOf(props),
  };
}

function progressOf(screen: Screen['name']): string {
  const isTold = screen === 'clipping' || screen === 'delivering' || screen === 'delivered';
  return isTold ? t(`review.progress.${screen}`) : '';
}

function bodyOf({ screen, state, actions, tabsAddress, place, late }: Props): VNode | null {
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
          place={place}
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
    default:
      return late;
  }
}
