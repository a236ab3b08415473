// What the review shows, derived from what is known.
import type { PageWindow } from '../../clip/page/live-page';
import type { Account } from '../../connection/types';
import type { Pause } from '../../delivery/queue';
import type { DeliveryIn } from '../../delivery/record';
import { isUnderWayState } from '../../delivery/stage/stage';
import type { DeliveryStatus } from '../../delivery/status';
import { composeDraft, type Draft } from '../../draft/draft';
import { defaultRoute, type Route } from '../../draft/route';
import { withFooterBlock } from '../../draft/story/footer';
import { withOwnTexts } from '../../draft/story/own-text';
import { arrangedStory } from '../../draft/story/story-of';
import type { Failure } from '../../failure';
import type { ArrangedStory } from '../../story/blocks/arrange';
import type { Reading } from '../../story/reading/reading';
import { type State, siteNow } from './state';

export type UnderWay = DeliveryIn<'queued'> | DeliveryIn<'sending'> | DeliveryIn<'waiting'>;

export type Screen =
  | { name: 'clipping' }
  | { name: 'connect' }
  /** instead: what can be sent all the same, though there is no article. */
  | { name: 'unclippable'; failure: Failure; instead: 'page' | 'link' | null }
  | {
      name: 'review';
      draft: Draft;
      arranged: ArrangedStory;
      /** With the texts that the writer edited. */
      reading: Reading;
      /** null: nobody is connected, and three of the four ways are open. */
      account: Account | null;
      route: Route;
      refusal: Failure | null;
    }
  | { name: 'import' | 'file'; draft: Draft; reading: Reading }
  /** delivery: null until it is in the outbox. */
  | {
      name: 'delivering';
      title: string;
      delivery: UnderWay | null;
      ahead: number;
      pause: Pause | null;
    }
  | { name: 'delivered'; delivery: DeliveryIn<'posted'> }
  | { name: 'unknown'; failure: Failure };

/** Those that come after the desk, or in its place: their parts are loaded after its own. */
export type LateScreen = Exclude<Screen, { name: 'clipping' | 'unclippable' | 'review' }>;

/** Whether a screen is one of those. */
export function isLate(screen: Screen): screen is LateScreen {
  return !['clipping', 'unclippable', 'review'].includes(screen.name);
}

/** The screen that follows from what is known. Pure. @param window makes documents */
export function screenOf(state: State, window: PageWindow): Screen {
  const { accounts, reading, status, edits, busy } = state;
  const delivery = status?.delivery ?? null;
  if (accounts === null) return { name: 'clipping' };
  const account = accounts.active;
  if (state.panel === 'connect') return { name: 'connect' };
  if (reading === null) return { name: 'clipping' };
  if (delivery?.state === 'posted') return { name: 'delivered', delivery };
  if (delivery?.state === 'unknown') return { name: 'unknown', failure: delivery.failure };
  if (status && isUnderWay(delivery)) {
    const { ahead, pause } = status;
    return { name: 'delivering', title: delivery.title, delivery, ahead, pause };
  }
  if (!reading.ok) return { name: 'unclippable', failure: reading.failure, instead: null };
  const site = siteNow(state);
  const draft = composeDraft(reading.value, edits, account?.id ?? null, window, site);
  const ofPage = arrangedStory(reading.value, edits, window, site);
  if (draft === null || ofPage === null) {
    const instead = reading.value.page === null ? 'link' : 'page';
    return {
      name: 'unclippable',
      failure: reading.value.unread ?? { code: 'no-article' },
      instead,
    };
  }
  if (busy.has('sending'))
    return { name: 'delivering', title: draft.title, delivery: null, ahead: 0, pause: null };
  if (state.panel !== null) return { name: state.panel, draft, reading: reading.value };
  const refusal = delivery?.state === 'rejected' ? delivery.failure : null;
  const route = defaultRoute(state.lastRoute, account !== null);
  const arranged = withFooterBlock(ofPage, draft.story);
  const own = withOwnTexts(reading.value, edits, window);
  return { name: 'review', draft, arranged, reading: own, account, route, refusal };
}

function isUnderWay(delivery: DeliveryStatus['delivery']): delivery is UnderWay {
  return delivery !== null && isUnderWayState(delivery.state);
}
