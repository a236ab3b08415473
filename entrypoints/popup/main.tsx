// The review, in the toolbar popup or in a tab (?tab=ID). Wires the screen to page, storage and background.
import { render } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { App } from '@/components/review/App';
import type { StoredTrouble } from '@/utils/by-hand/put-aside';
import { ask } from '@/utils/messaging/ask';
import { requestMedium } from '@/utils/platform/access';
import { copyStory, copyText } from '@/utils/platform/clipboard';
import { sha256 } from '@/utils/platform/digest';
import { redirectUrl } from '@/utils/platform/identity';
import { severalTabsAddress } from '@/utils/platform/open-tabs';
import { drawInPage, fetchInPage } from '@/utils/platform/page-pictures';
import { readTab } from '@/utils/platform/page-script';
import { saveFile } from '@/utils/platform/save-file';
import { openSidePanel, ownWindowId } from '@/utils/platform/side-panel';
import { activeTabId, openDesk, opensEditor, tabIdIn } from '@/utils/platform/tabs';
import { loadPageWords } from '@/utils/platform/words';
import { createReview } from '@/utils/screens/review/review';
import { initialState, reduce } from '@/utils/screens/review/screen';
import { createStore } from '@/utils/screens/store';
import { loadAccounts } from '@/utils/storage/accounts';
import { createSentStories } from '@/utils/storage/database/sent-stories';
import { loadDeliveries, watchDeliveries } from '@/utils/storage/deliveries';
import { loadEdits, watchEdits } from '@/utils/storage/edits';
import { checklists } from '@/utils/storage/items/checklists';
import { clipRequest } from '@/utils/storage/items/clip-request';
import { lastRoute } from '@/utils/storage/items/last-route';
import { usedTags } from '@/utils/storage/items/used-tags';
import { languageChoice, loadPreferences } from '@/utils/storage/preferences';
import { watchTrouble } from '@/utils/storage/reading/put-aside';
import { loadSite, watchSite } from '@/utils/storage/sites';
import './style.css';

// Asked for now: within a click there is no time to.
let windowId: number | null = null;
void ownWindowId().then((id) => {
  windowId = id;
});

const readTabId = async () => tabIdIn(location.href) ?? (await activeTabId());

const place = {
  isTab: tabIdIn(location.href) !== null,
  opensEditor: opensEditor(location.href),
  onEditInTab: async () => {
    const tabId = await readTabId();
    if (tabId !== null) await openDesk(tabId);
    window.close();
  },
};

const store = createStore(reduce, initialState);

const review = createReview({
  ...store,
  ask,
  loadAccounts,
  requestMedium,
  readPage: readTab,
  tabId: readTabId,
  takeClipRequest: async () => {
    const request = await clipRequest.getValue();
    await clipRequest.removeValue();
    return request;
  },
  loadDeliveries,
  watchDeliveries,
  loadEdits,
  watchEdits,
  loadSite,
  watchSite,
  loadRoute: () => lastRoute.getValue(),
  loadPreferences,
  loadSentStory: createSentStories(() => Date.now()).load,
  changesBetween: async (...stories) =>
    (await import('@/utils/story/diff/changes')).changesBetween(...stories),
  loadUsedTags: () => usedTags.getValue(),
  loadChecklist: async (key) => (await checklists.getValue()).find((it) => it.key === key) ?? null,
  copyStory,
  openChecklist: () => openSidePanel(windowId),
  save: saveFile,
  fetchPictures: async (addresses) => {
    const tabId = await readTabId();
    return tabId === null ? new Map() : fetchInPage(tabId, addresses);
  },
  drawInPage: async (address) => {
    const tabId = await readTabId();
    return tabId === null ? null : drawInPage(tabId, address);
  },
  leave: () => {
    if (tabIdIn(location.href) === null) window.close();
  },
  now: () => Date.now(),
  digest: (text) => sha256(new TextEncoder().encode(text)),
  window,
});

function Review() {
  const [state, setState] = useState(store.state());
  const [tabsAddress, setTabsAddress] = useState('/tabs.html');
  const [trouble, setTrouble] = useState<StoredTrouble | null>(null);
  useLayoutEffect(() => {
    const stop = store.watch(setState);
    // Something may have become known since it was asked for.
    setState(store.state());
    return stop;
  }, []);
  useEffect(() => watchTrouble(setTrouble), []);
  useEffect(() => {
    void severalTabsAddress().then(setTabsAddress);
  }, []);
  return (
    <App
      state={state}
      actions={review.actions}
      place={place}
      redirectUrl={redirectUrl()}
      onCopy={copyText}
      tabsAddress={tabsAddress}
      trouble={trouble}
      now={Date.now()}
    />
  );
}

if (place.isTab) document.documentElement.dataset.place = 'tab';

// The words and the page are read side by side.
void review.open();
const root = document.getElementById('app');
await loadPageWords('common.title', languageChoice, () => {
  if (root) render(<Review />, root);
});
