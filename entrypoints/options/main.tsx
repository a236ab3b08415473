// The settings in a tab. Wires the page to what is stored, which it only reads, and to the background.
import { render } from 'preact';
import { useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { Settings } from '@/components/settings/Settings';
import { coalesce } from '@/utils/coalesce';
import { waitingFor } from '@/utils/delivery/senders';
import { ask } from '@/utils/messaging/ask';
import { requestMedium } from '@/utils/platform/access';
import { copyText } from '@/utils/platform/clipboard';
import { openShortcuts, shortcuts } from '@/utils/platform/commands';
import { redirectUrl } from '@/utils/platform/identity';
import { requestNotifications } from '@/utils/platform/notifications';
import { severalTabsAddress } from '@/utils/platform/open-tabs';
import { saveFile } from '@/utils/platform/save-file';
import { loadPageWords } from '@/utils/platform/words';
import { createConnectionActions } from '@/utils/screens/review/actions/connection-actions';
import { initialState, reduce } from '@/utils/screens/review/state';
import { createSettings } from '@/utils/screens/settings/settings-actions';
import { firstSettings, reduceSettings } from '@/utils/screens/settings/state';
import { createStore } from '@/utils/screens/store';
import { loadAccounts, watchAccounts } from '@/utils/storage/accounts';
import { loadDeliveries } from '@/utils/storage/deliveries';
import { lastRoute } from '@/utils/storage/items/last-route';
import { publicationsOf } from '@/utils/storage/items/publications';
import { languageChoice, loadPreferences, watchPreferences } from '@/utils/storage/preferences';
import { loadSites, watchAllSites } from '@/utils/storage/sites';
import '@/components/common/look/look.css';

const countWaiting = async (accountId: string) =>
  waitingFor(accountId, (await loadAccounts()).all, await loadDeliveries());

async function loadPublicationNames(): Promise<Map<string, string>> {
  const { all } = await loadAccounts();
  const known = await Promise.all(all.map(({ id }) => publicationsOf(id).getValue()));
  return new Map(known.flatMap((it) => it?.list.map(({ id, name }) => [id, name] as const) ?? []));
}

const store = createStore(reduceSettings, firstSettings);

const { load, actions } = createSettings({
  ...store,
  ask,
  loadPreferences,
  loadRoute: () => lastRoute.getValue(),
  loadSites,
  loadPublicationNames,
  requestNotifications,
  save: saveFile,
  now: () => Date.now(),
});

function SettingsPage() {
  const [connected, dispatch] = useReducer(reduce, initialState);
  const [settings, setSettings] = useState(store.state());
  const [tabsAddress, setTabsAddress] = useState('/tabs.html');
  const connection = useMemo(
    () => createConnectionActions({ dispatch, ask, loadAccounts, requestMedium }),
    [],
  );
  useEffect(() => store.watch(setSettings), []);
  useEffect(() => {
    void connection.refresh();
    void connection.follow();
    void load();
    void severalTabsAddress().then(setTabsAddress);
    const again = coalesce(load, async () => undefined);
    const unwatch = [
      watchAccounts(() => void connection.refresh()),
      watchAllSites(again),
      watchPreferences(again),
    ];
    return () => {
      for (const end of unwatch) end();
    };
  }, [connection]);
  if (connected.accounts === null) return null;
  return (
    <Settings
      connection={{
        accounts: connected.accounts,
        diagnosis: connected.diagnosis,
        busy: connected.busy,
        problem: connected.problem,
        redirectUrl: redirectUrl(),
        onCopy: copyText,
        actions: connection.actions,
        countWaiting,
        tabsAddress,
      }}
      settings={settings}
      actions={actions}
      loadShortcuts={shortcuts}
      onChangeKeys={() => void openShortcuts()}
    />
  );
}

const root = document.getElementById('app');
await loadPageWords('settings.title', languageChoice, () => {
  if (root) render(<SettingsPage />, root);
});
