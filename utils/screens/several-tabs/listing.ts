// Open tabs -> the list that the writer chooses from. Pure.
import { draftKey } from '../../draft/page-key';
import { t } from '../../words/words';
import { isOfTheWeb, type PastedLink, pageOf } from './links';

/** A tab as the browser tells it. */
export interface OpenTab {
  id: number;
  /** In the tab strip, from 0. */
  index: number;
  /** null: the browser does not tell. */
  url: string | null;
  title: string;
  /** The browser has put the page away until somebody looks at the tab. */
  isAsleep: boolean;
}

/** A tab that can be read. */
export interface ReadableTab {
  tabId: number;
  url: string;
  key: string;
  title: string;
  host: string;
}

/** A tab that cannot, and why. */
export interface UnreadableTab {
  title: string;
  reason: 'not-of-the-web' | 'asleep';
}

export interface Listing {
  readable: ReadableTab[];
  unreadable: UnreadableTab[];
  /** Pasted lines that name no page of the web, or none that is open. */
  missing: string[];
}

/** @param ids the tabs that are wanted; null: all. A page that is open twice stands in the list once */
export function listingOf(tabs: readonly OpenTab[], ids: readonly number[] | null): Listing {
  const listing: Listing = { readable: [], unreadable: [], missing: [] };
  const keys = new Set<string>();
  for (const tab of tabs) {
    if (ids !== null && !ids.includes(tab.id)) continue;
    if (tab.url === null || !isOfTheWeb(tab.url))
      listing.unreadable.push({ title: nameOf(tab), reason: 'not-of-the-web' });
    else if (tab.isAsleep) listing.unreadable.push({ title: nameOf(tab), reason: 'asleep' });
    else {
      const readable = readableTab(tab, tab.url);
      if (!keys.has(readable.key)) listing.readable.push(readable);
      keys.add(readable.key);
    }
  }
  return listing;
}

/** The tabs that hold the pasted links, in their order. */
export function listingOfLinks(tabs: readonly OpenTab[], links: readonly PastedLink[]): Listing {
  const open = new Map<string, OpenTab>();
  for (const tab of tabs) {
    if (tab.url === null || !isOfTheWeb(tab.url)) continue;
    const page = pageOf(draftKey(tab.url));
    // Of two tabs with one page, the one that is awake.
    if (!open.has(page) || !tab.isAsleep) open.set(page, tab);
  }
  const found: OpenTab[] = [];
  const missing: string[] = [];
  for (const { text, key } of links) {
    const tab = key === null ? undefined : open.get(pageOf(key));
    if (tab) found.push(tab);
    else missing.push(text);
  }
  return { ...listingOf(found, null), missing };
}

function readableTab({ id, title }: OpenTab, url: string): ReadableTab {
  const { host } = new URL(url);
  return { tabId: id, url, key: draftKey(url), title: title || url, host };
}

function nameOf({ title, url, index }: OpenTab): string {
  return title || url || t('tabs.list.untitled', { number: index + 1 });
}
