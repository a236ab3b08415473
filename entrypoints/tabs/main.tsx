// The page that sends several tabs at once. Wires the list to tabs, storage and background; see utils/several-tabs.
import { render } from 'preact';
import { useEffect, useMemo, useReducer } from 'preact/hooks';
import { SeveralTabs } from '@/components/several-tabs/SeveralTabs';
import { ask } from '@/utils/messaging/ask';
import { sha256 } from '@/utils/platform/digest';
import { openTabs, tabIdsIn, watchSelection } from '@/utils/platform/open-tabs';
import { drawInPage, fetchInPage } from '@/utils/platform/page-pictures';
import { readTab } from '@/utils/platform/page-script';
import { createSiteAccess } from '@/utils/platform/site-access';
import { loadPageWords } from '@/utils/platform/words';
import { createTabs } from '@/utils/screens/several-tabs/actions';
import { initialState, reduce } from '@/utils/screens/several-tabs/state';
import { loadAccounts } from '@/utils/storage/accounts';
import { loadDeliveries, watchDeliveries } from '@/utils/storage/deliveries';
import { loadEdits } from '@/utils/storage/edits';
import { languageChoice, loadPreferences } from '@/utils/storage/preferences';
import { loadSite } from '@/utils/storage/sites';
import '@/components/common/look/look.css';

const access = createSiteAccess();

function Page() {
  const [state, dispatch] = useReducer(reduce, initialState);
  const tabs = useMemo(
    () =>
      createTabs({
        dispatch,
        ask,
        access,
        loadAccounts,
        openTabs,
        loadDeliveries,
        watchDeliveries,
        loadPreferences,
        fetchPictures: fetchInPage,
        drawInPage,
        readPage: readTab,
        loadEdits,
        loadSite,
        digest: (text) => sha256(new TextEncoder().encode(text)),
        window,
      }),
    [],
  );
  useEffect(() => {
    dispatch({ type: 'selection-known', tabs: tabIdsIn(location.href) });
    void watchSelection((ids) => dispatch({ type: 'selection-known', tabs: ids }));
    void tabs.refresh();
    // Whoever comes back from connecting is connected now.
    window.addEventListener('focus', () => void tabs.refresh());
  }, [tabs]);
  return <SeveralTabs state={state} actions={tabs.actions} now={Date.now()} />;
}

const root = document.getElementById('app');
await loadPageWords('tabs.title', languageChoice, () => {
  if (root) render(<Page />, root);
});
