// The outbox and the history in a tab. Wires the page to the stored deliveries, which it only reads, and to the background.
import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { History } from '@/components/history/History';
import type { StoredTrouble } from '@/utils/by-hand/put-aside';
import { coalesce } from '@/utils/coalesce';
import type { Account } from '@/utils/connection/types';
import type { Deliveries } from '@/utils/delivery/queue';
import { isUnderWayState } from '@/utils/delivery/stage/stage';
import { ask } from '@/utils/messaging/ask';
import { pause } from '@/utils/pause';
import { requestMedium } from '@/utils/platform/access';
import { copyText } from '@/utils/platform/clipboard';
import { saveFile } from '@/utils/platform/save-file';
import { loadPageWords } from '@/utils/platform/words';
import { createHistoryActions, type Said } from '@/utils/screens/history/history-actions';
import { createStoredActions } from '@/utils/screens/history/stored-actions';
import { loadAccounts, watchAccounts } from '@/utils/storage/accounts';
import { orderStore } from '@/utils/storage/database/orders';
import { loadDeliveries, watchDeliveries } from '@/utils/storage/deliveries';
import { languageChoice } from '@/utils/storage/preferences';
import { loadTrouble, readPutAside, watchTrouble } from '@/utils/storage/reading/put-aside';
import '@/components/common/look/look.css';

/** Milliseconds: pauses end, days pass and backgrounds die while the page is open. */
const tick = 20_000;

/**
 * Milliseconds that a background which comes up may take before the page shows what is stored. It answers in a fraction of
 * a second; on a busy machine it took more than one.
 */
const patience = 10_000;

function HistoryPage() {
  const [deliveries, setDeliveries] = useState<Deliveries | null>(null);
  const [accounts, setAccounts] = useState<Account[]>([]);
  const [said, setSaid] = useState<Said | null>(null);
  const [now, setNow] = useState(() => Date.now());
  const [trouble, setTrouble] = useState<StoredTrouble | null>(null);
  const actions = useMemo(() => {
    const shared = { ask, tell: setSaid, save: saveFile, now: () => Date.now() };
    return {
      ...createHistoryActions({ ...shared, requestMedium, copy: copyText }),
      ...createStoredActions({
        ...shared,
        loadOrder: orderStore.get,
        readPutAside,
        refreshTrouble: () => void loadTrouble().then(setTrouble),
        window,
      }),
    };
  }, []);
  useEffect(() => watchTrouble(setTrouble), []);
  useEffect(() => {
    let isUnderWay = false;
    const load = coalesce(
      async () => {
        try {
          const [all, accounts] = await Promise.all([loadDeliveries(), loadAccounts()]);
          isUnderWay = [...all.values()].some(({ state }) => isUnderWayState(state));
          setAccounts(accounts.all);
          setDeliveries(all);
          setNow(Date.now());
        } catch (error) {
          setSaid({ failure: { code: 'internal', detail: String(error) } });
        }
      },
      () => pause(200),
    );
    // What died on its way would be shown as going on.
    void Promise.race([ask('wakeOutbox'), pause(patience)]).then(load);
    const clock = setInterval(() => {
      setNow(Date.now());
      if (isUnderWay) void ask('wakeOutbox');
    }, tick);
    const unwatch = [watchDeliveries(load), watchAccounts(load)];
    return () => {
      clearInterval(clock);
      for (const end of unwatch) end();
    };
  }, []);
  return <History {...{ deliveries, accounts, said, actions, trouble, now }} />;
}

const root = document.getElementById('app');
await loadPageWords('outbox.title', languageChoice, () => {
  if (root) render(<HistoryPage />, root);
});
