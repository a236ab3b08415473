// The desk and what it does. Wires the review to page, storage and background, and draws it from its state.

import { pageOf } from '@/components/review/App';
import { LostScreen, type PageProps } from '@/components/review/Page';
import type { StoredTrouble } from '@/utils/by-hand/put-aside';
import type { Accounts } from '@/utils/connection/types';
import type { Route } from '@/utils/draft/route';
import { ask } from '@/utils/messaging/ask';
import { requestMedium } from '@/utils/platform/access';
import { copyStory } from '@/utils/platform/clipboard';
import { sha256 } from '@/utils/platform/digest';
import { severalTabsAddress } from '@/utils/platform/open-tabs';
import { readTab } from '@/utils/platform/page-script';
import { saveFile } from '@/utils/platform/save-file';
import { openSidePanel, ownWindowId } from '@/utils/platform/side-panel';
import { opensEditor, tabIdIn } from '@/utils/platform/tab-address';
import { activeTabId, openDesk as openDeskInTab } from '@/utils/platform/tabs';
import { latePart } from '@/utils/screens/late-part';
import type { ReviewDependencies } from '@/utils/screens/review/dependencies';
import { type Actions, createReview } from '@/utils/screens/review/review';
import { isLate, screenOf } from '@/utils/screens/review/screen';
import { type Event, initialState, reduce, type State } from '@/utils/screens/review/state';
import { createStore, type Store } from '@/utils/screens/store';
import { loadAccounts } from '@/utils/storage/accounts';
import { loadEdits, watchEdits } from '@/utils/storage/edits';
import { checklists } from '@/utils/storage/items/checklists';
import { clipRequest } from '@/utils/storage/items/clip-request';
import { usedTags } from '@/utils/storage/items/used-tags';
import { loadPreferences } from '@/utils/storage/preferences';
import { loadSite, watchSite } from '@/utils/storage/sites';

interface Opening {
  /** What was asked for before this file was there. */
  first: { accounts: Promise<Accounts>; route: Promise<Route | null> };
  /** Words are there, and the empty desk is drawn. */
  framed: Promise<void>;
  draw: (page: PageProps) => void;
}

export interface Desk {
  actions: Actions;
  /** Draws it anew, as in another language. */
  redraw(): void;
}

/** Opens the review of the page. Nothing is said before the words are there, but the page is read at once. */
export function openDesk({ first, framed, draw }: Opening): Desk {
  const store = createStore(reduce, initialState);
  const dependencies = dependenciesOf(store, first);
  const { open, actions } = createReview(dependencies);
  void open();

  let tabsAddress = '/tabs.html';
  let trouble: StoredTrouble | null = null;
  let hasShown = false;

  const late = latePart(
    () => import('./late'),
    (loaded) => {
      loaded?.watchTrouble((known) => {
        trouble = known;
        redraw();
      });
      redraw();
    },
  );
  const files = latePart(async () => {
    const { createFileActions } = await import('@/utils/screens/review/actions/file-actions');
    return createFileActions(dependencies);
  }, redraw);

  /** A screen is shown when all of it is there; until then the one before it stays. */
  function show(): void {
    const state = store.state();
    // The empty desk is drawn already, with the account that will come.
    if (state.accounts === null) return;
    const screen = screenOf(state, window);
    const parts = !isLate(screen) ? [] : screen.name === 'file' ? [late, files] : [late];
    for (const part of parts) part.want();
    if (parts.some((part) => part.isLost())) {
      draw({
        screen: 'lost',
        account: state.accounts.active,
        progress: '',
        children: <LostScreen />,
      });
      return;
    }
    if (parts.some((part) => part.part() === null)) return;
    const loaded = late.part();
    const lateScreen =
      isLate(screen) && loaded
        ? loaded.lateScreen({
            screen,
            state,
            actions,
            files: files.part(),
            redirectUrl: loaded.redirectUrl(),
            onCopy: loaded.copyText,
            now: Date.now(),
          })
        : null;
    const notice = loaded && <loaded.StoredNotice trouble={trouble} />;
    draw(pageOf({ state, screen, actions, place, tabsAddress, notice, late: lateScreen }));
    if (!hasShown && screen.name !== 'clipping') afterFirst();
  }

  /** What the first screen does without is loaded in the frame after it is drawn. */
  function afterFirst(): void {
    hasShown = true;
    // Not when the popup is idle: Chromium gives no file out from a disk that is full by then.
    requestAnimationFrame(() => {
      late.want();
      files.want();
    });
  }

  /** Once for all that changes in one go. */
  let isDue = false;
  function redraw(): void {
    if (isDue) return;
    isDue = true;
    void framed.then(() => {
      isDue = false;
      show();
    });
  }

  store.watch(redraw);
  redraw();
  void severalTabsAddress().then((address) => {
    tabsAddress = address;
    redraw();
  });
  return { actions, redraw };
}

const place = {
  isTab: tabIdIn(location.href) !== null,
  opensEditor: opensEditor(location.href),
  onEditInTab: async () => {
    const tabId = await readTabId();
    if (tabId !== null) await openDeskInTab(tabId);
    window.close();
  },
};

async function readTabId(): Promise<number | null> {
  return tabIdIn(location.href) ?? (await activeTabId());
}

// Asked for now: within a click there is no time to.
let windowId: number | null = null;
void ownWindowId().then((id) => {
  windowId = id;
});

function dependenciesOf(store: Store<State, Event>, first: Opening['first']): ReviewDependencies {
  return {
    ...store,
    ask,
    loadAccounts: firstThen(first.accounts, loadAccounts),
    requestMedium,
    readPage: readTab,
    tabId: readTabId,
    takeClipRequest: async () => {
      const request = await clipRequest.getValue();
      await clipRequest.removeValue();
      return request;
    },
    storedDeliveries: () => import('@/utils/storage/deliveries'),
    loadEdits,
    watchEdits,
    loadSite,
    watchSite,
    loadRoute: () => first.route,
    loadPreferences,
    loadSentStory: async (hash) => {
      const { createSentStories } = await import('@/utils/storage/database/sent-stories');
      return createSentStories(() => Date.now()).load(hash);
    },
    changesBetween: async (...stories) =>
      (await import('@/utils/story/diff/changes')).changesBetween(...stories),
    loadUsedTags: () => usedTags.getValue(),
    loadChecklist: async (key) =>
      (await checklists.getValue()).find((it) => it.key === key) ?? null,
    copyStory,
    openChecklist: () => openSidePanel(windowId),
    save: saveFile,
    fetchPictures: async (addresses) => {
      const tabId = await readTabId();
      if (tabId === null) return new Map();
      return (await import('@/utils/platform/page-pictures')).fetchInPage(tabId, addresses);
    },
    drawInPage: async (address) => {
      const tabId = await readTabId();
      if (tabId === null) return null;
      return (await import('@/utils/platform/page-pictures')).drawInPage(tabId, address);
    },
    leave: () => {
      if (!place.isTab) window.close();
    },
    now: () => Date.now(),
    digest: (text) => sha256(new TextEncoder().encode(text)),
    window,
  };
}

/** What was asked for already answers the first time. */
function firstThen<Value>(first: Promise<Value>, load: () => Promise<Value>) {
  let isTaken = false;
  return (): Promise<Value> => {
    const isFirst = !isTaken;
    isTaken = true;
    return isFirst ? first : load();
  };
}
