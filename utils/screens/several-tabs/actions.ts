// What happens on the page for several tabs: it lists them, reads them one after the other, and fills the outbox. The
// world is passed in.
import type { Deliveries } from '../../delivery/queue';
import type { DeliveryState } from '../../delivery/record';
import { deliveryOf } from '../../delivery/status';
import type { Draft } from '../../draft/draft';
import { draftKey, type Page } from '../../draft/page-key';
import { makeOrder, type Sending } from '../../draft/send/make-order';
import { siteOf, siteWith } from '../../draft/site/site';
import { storageFailure } from '../../failure';
import { fail, ok, type Result } from '../../result';
import type { Reading } from '../../story/reading/reading';
import { follow } from '../follow';
import type { ReviewDependencies, StoredDeliveries } from '../review/dependencies';
import { draftOf } from './draft-of';
import {
  denied,
  failed,
  type LeftOut,
  nothingOpen,
  nothingPasted,
  sameAs,
  sentFromElsewhere,
} from './left-out';
import { pastedLinks, patternsFor } from './links';
import { type Listing, listingOf, listingOfLinks, type OpenTab, type ReadableTab } from './listing';
import { type Choice, type Event, hasUnderWay, type Row, type State, tickedIn } from './state';

/** What the page asks the browser for, and gives back. */
export interface SiteAccess {
  /** Whether Clipdraft may see addresses and titles of tabs; only from a click. Never rejects. */
  requestTabs: () => Promise<boolean>;
  /** Whether it may read pages of these hosts; only from a click. Never rejects. */
  requestSites: (patterns: readonly string[]) => Promise<boolean>;
  /** Gives back all that was asked for. Never rejects. */
  giveBack: () => Promise<void>;
}

export interface TabsDependencies
  extends Pick<
      ReviewDependencies,
      | 'ask'
      | 'loadAccounts'
      | 'loadEdits'
      | 'loadSite'
      | 'loadPreferences'
      | 'readPage'
      | 'digest'
      | 'window'
    >,
    StoredDeliveries {
  /** The bytes of pictures that a tab's page may read, by address. Never rejects. */
  fetchPictures: (tabId: number, addresses: readonly string[]) => Promise<Map<string, Uint8Array>>;
  /** Draws the picture of a data: address in a tab's page; see ReviewDependencies. */
  drawInPage: (tabId: number, address: string) => ReturnType<ReviewDependencies['drawInPage']>;
  dispatch: (event: Event) => void;
  access: SiteAccess;
  /** Tabs of the window that this page was opened in, or of all windows; not this page. */
  openTabs: (where: 'window' | 'everywhere') => Promise<OpenTab[]>;
}

export interface TabsActions {
  onChoose: (choice: Choice) => void;
  onPaste: (text: string) => void;
  onGoOn: (state: State) => void;
  onTick: (tabId: number, isTicked: boolean) => void;
  onSend: (state: State) => void;
  onStartOver: () => void;
}

/** `actions` are what the writer can do, `refresh` looks who is connected. What happens comes by `dispatch`. */
export function createTabs(dependencies: TabsDependencies) {
  const { dispatch, ask, access } = dependencies;
  let isBusy = false;

  /** Begins at once, as the browser wants it of a click. Two clicks in one frame come before the page can change. */
  async function once(work: () => Promise<void>): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    try {
      await work();
    } catch (error) {
      await stop(internal(error));
    } finally {
      isBusy = false;
    }
  }

  async function refresh(): Promise<void> {
    dispatch({ type: 'account-known', account: (await dependencies.loadAccounts()).active });
  }

  async function stop(problem: LeftOut): Promise<void> {
    dispatch({ type: 'stopped', problem });
    await access.giveBack();
  }

  async function goOn({ choice, pasted, selected }: State): Promise<void> {
    const links = choice === 'pasted' ? pastedLinks(pasted) : [];
    const patterns = patternsFor(links.flatMap(({ key }) => key ?? []));
    if (choice === 'pasted' && patterns.length === 0)
      return dispatch({ type: 'stopped', problem: nothingPasted() });
    // Nothing may be awaited before: the browser counts it as the end of the click.
    const allowing = choice === 'pasted' ? access.requestSites(patterns) : access.requestTabs();
    dispatch({ type: 'permission-requested' });
    if (!(await allowing)) return stop(denied());
    const listing = await listingFor(choice, links, selected);
    const before = await statesOf(listing.readable);
    dispatch({ type: 'listed', listing, before });
    if (listing.readable.length === 0) await stop(nothingOpen());
  }

  async function listingFor(
    choice: Choice,
    links: ReturnType<typeof pastedLinks>,
    selected: readonly number[],
  ): Promise<Listing> {
    if (choice === 'pasted')
      return listingOfLinks(await dependencies.openTabs('everywhere'), links);
    return listingOf(
      await dependencies.openTabs('window'),
      choice === 'selected' ? selected : null,
    );
  }

  /** By draftKey. A page that is itself the home of an article that was sent from elsewhere counts as sent. */
  async function statesOf(tabs: readonly ReadableTab[]): Promise<Map<string, DeliveryState>> {
    const all = await currentDeliveries();
    const states = new Map<string, DeliveryState>();
    if (!all.ok) return states;
    for (const { key } of tabs) {
      const delivery = deliveryOf({ key, canonicalUrl: key }, all.value);
      if (delivery) states.set(key, delivery.state);
    }
    return states;
  }

  /** Once the background has decided on what an earlier life of it was sending, and on what cannot be read. */
  async function currentDeliveries(): Promise<Result<Deliveries>> {
    await ask('wakeOutbox');
    return storedDeliveries();
  }

  async function storedDeliveries(): Promise<Result<Deliveries>> {
    try {
      return ok(await dependencies.loadDeliveries());
    } catch (error) {
      return fail(storageFailure(error));
    }
  }

  async function send(state: State): Promise<void> {
    const ticked = tickedIn(state);
    const allowing = access.requestSites(patternsFor(ticked.map(({ url }) => url)));
    dispatch({ type: 'permission-requested' });
    if (!(await allowing)) return dispatch({ type: 'stopped', problem: denied() });
    const { active } = await dependencies.loadAccounts();
    if (active === null) return stop(failed({ code: 'not-connected' }));
    dispatch({ type: 'began' });
    const rows = [...ticked];
    void watch(rows);
    /** Titles by the canonical links that have gone in from this list. */
    const homes = new Map<string, string>();
    try {
      for (const [index, row] of ticked.entries()) {
        dispatch({ type: 'came', tabId: row.tabId, stage: { name: 'reading' } });
        const came = await handIn(row, active.id, homes).catch((error: unknown) =>
          crashed(row, error),
        );
        rows[index] = { ...row, ...came };
        dispatch({ type: 'came', tabId: row.tabId, ...came });
      }
    } finally {
      await access.giveBack();
      dispatch({ type: 'ended' });
    }
  }

  /** Reads one tab and puts its draft into the outbox. */
  async function handIn(
    row: Row,
    accountId: string,
    homes: Map<string, string>,
  ): Promise<Pick<Row, 'key' | 'stage'>> {
    const leftOut = (why: LeftOut, key = row.key) => ({
      key,
      stage: { name: 'left-out', why } as const,
    });
    const reading = await dependencies.readPage(row.tabId);
    if (!reading.ok) return leftOut(failed(reading.failure));
    const { metadata } = reading.value;
    const page = pageOf(reading.value);
    const { key } = page;
    const [edits, remembered, preferences] = await Promise.all([
      dependencies.loadEdits(key),
      dependencies.loadSite(siteOf(metadata.url)),
      dependencies.loadPreferences(),
    ]);
    const site = siteWith(remembered, preferences);
    const composed = draftOf(reading.value, edits, accountId, dependencies.window, site);
    if ('leftOut' in composed) return leftOut(composed.leftOut, key);
    const { draft } = composed;
    const twin = homes.get(draft.canonicalUrl);
    if (twin !== undefined) return leftOut(sameAs(twin), key);
    const why = await obstacleTo(row, page);
    if (why) return leftOut(why, key);
    const { pictureFallback = 'remote' } = site;
    const to = { key, accountId, tabId: row.tabId, page: metadata, pictureFallback };
    const answer = await deliver(draft, to);
    if (!answer.ok) return leftOut(failed(answer.failure), key);
    homes.set(draft.canonicalUrl, draft.title);
    dispatch({ type: 'deliveries-known', deliveries: await dependencies.loadDeliveries() });
    return { key, stage: { name: 'handed-in' } };
  }

  /** Where the same article went to Medium before. One that was ticked all the same is sent anew. */
  async function obstacleTo(row: Row, page: Page): Promise<LeftOut | null> {
    const status = await ask('deliveryStatus', page);
    if (!status.ok) return failed(status.failure);
    const { delivery } = status.value;
    if (delivery?.state !== 'posted') return null;
    if (row.before !== 'posted') return sentFromElsewhere(delivery.title);
    const allowed = await ask('allowResend', page);
    return allowed.ok ? null : failed(allowed.failure);
  }

  async function deliver(draft: Draft, { tabId, ...to }: Sending & { tabId: number }) {
    const order = await makeOrder(draft, to, {
      fetchPictures: (addresses) => dependencies.fetchPictures(tabId, addresses),
      drawInPage: (address) => dependencies.drawInPage(tabId, address),
      digest: dependencies.digest,
      window: dependencies.window,
    });
    return ask('deliver', order);
  }

  /** Shows what becomes of them, until nothing changes by itself any more. @param rows changes meanwhile */
  function watch(rows: readonly Row[]): Promise<void> {
    return follow({
      watch: dependencies.watchDeliveries,
      look: storedDeliveries,
      ask: currentDeliveries,
      show: (found) => {
        if (!found.ok) {
          dispatch({ type: 'stopped', problem: found.failure });
          return false;
        }
        const deliveries = found.value;
        dispatch({ type: 'deliveries-known', deliveries });
        const isReading = rows.some(({ stage }) => stage.name === 'listed');
        return isReading || hasUnderWay({ rows, deliveries });
      },
    });
  }

  const actions: TabsActions = {
    onChoose: (choice) => dispatch({ type: 'chosen', choice }),
    onPaste: (text) => dispatch({ type: 'pasted', text }),
    onGoOn: (state) => void once(() => goOn(state)),
    onTick: (tabId, isTicked) => dispatch({ type: 'ticked', tabId, isTicked }),
    onSend: (state) => void once(() => send(state)),
    onStartOver: () => {
      dispatch({ type: 'started-over' });
      void access.giveBack();
    },
  };
  return { refresh, actions };
}

/** One tab that Clipdraft stumbles over must not hold up the others. */
function crashed(row: Row, error: unknown): Pick<Row, 'key' | 'stage'> {
  return { key: row.key, stage: { name: 'left-out', why: internal(error) } };
}

function internal(error: unknown): LeftOut {
  return failed({ code: 'internal', detail: String(error).slice(0, 300) });
}

function pageOf({ metadata }: Reading): Page {
  return {
    key: draftKey(metadata.url),
    canonicalUrl: metadata.canonicalCandidates[0]?.url ?? null,
  };
}
