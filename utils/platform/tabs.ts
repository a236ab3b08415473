// Tabs and windows, as far as Clipdraft needs them.
import { browser } from 'wxt/browser';
import { editorMark } from './tab-address';

/** The tab that a popup stands over, or null. */
export async function activeTabId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/**
 * Opens the review over a tab: the popup where the browser lets us, else a tab of its own. Called from a click,
 * so nothing is awaited before: Firefox counts an awaited promise as the end of the click.
 */
export async function openReview(tabId: number): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    // No focused window, an older browser, or a popup that is already open: a tab can always be opened.
    await browser.tabs.create({ url: reviewAddress(tabId) });
  }
}

/** The review of a tab as a page of its own. */
export function reviewAddress(tabId: number): string {
  return browser.runtime.getURL(`/popup.html?tab=${tabId}` as '/popup.html');
}

/** Shows the review of a tab in a tab beside it, with the editor open. */
export async function openDesk(tabId: number): Promise<void> {
  await browser.tabs.create({ url: `${reviewAddress(tabId)}${editorMark}` });
}

/** Opens an address in a new tab, in front. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/**
 * Shows the welcome page when Clipdraft is new here. Chromium that was killed may take it for newly installed at the next
 * start; what is stored tells.
 */
export function openWelcome(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install') return;
    const stored = await browser.storage.local.get(null);
    if (Object.keys(stored).length === 0)
      await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
