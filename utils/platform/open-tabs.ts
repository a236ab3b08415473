// The tabs of the browser for the page that sends several of them, and which of them are selected in the tab strip.
import { browser } from 'wxt/browser';

/** Addresses and titles are there as far as the browser tells them; the page that asks is not among them. */
export async function openTabs(where: 'window' | 'everywhere') {
  const own = await browser.tabs.getCurrent();
  const windowId = own?.windowId;
  const isHere = where === 'window' && windowId !== undefined;
  const tabs = await browser.tabs.query(isHere ? { windowId } : {});
  return tabs.flatMap(({ id, index, url, title, discarded }) =>
    id === undefined || id === own?.id
      ? []
      : [{ id, index, url: url || null, title: title ?? '', isAsleep: discarded ?? false }],
  );
}

/** The page for several tabs, with those that are selected now: opening it ends their being selected. */
export async function severalTabsAddress(): Promise<string> {
  const tabs = await browser.tabs.query({ highlighted: true, currentWindow: true });
  const ids = tabs.flatMap(({ id }) => id ?? []);
  return ids.length > 1 ? `/tabs.html?tabs=${ids.join(',')}` : '/tabs.html';
}

/** The tabs that such an address names. */
export function tabIdsIn(address: string): number[] {
  const tabs = new URL(address).searchParams.get('tabs') ?? '';
  return tabs
    .split(',')
    .filter((id) => /^\d+$/.test(id))
    .map(Number);
}

/**
 * Calls back when several tabs of this page's window are selected. Coming back to this page by a click ends their being
 * selected, so a single one says nothing.
 */
export async function watchSelection(onChange: (ids: number[]) => void): Promise<void> {
  const own = await browser.tabs.getCurrent();
  browser.tabs.onHighlighted.addListener(({ windowId, tabIds }) => {
    if (windowId === own?.windowId && tabIds.length > 1)
      onChange(tabIds.filter((id) => id !== own.id));
  });
}
