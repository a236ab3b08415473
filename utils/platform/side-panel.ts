// The page of checklists beside Medium's: Chrome's side panel, Firefox's sidebar, or a tab where neither can open.
import { browser } from 'wxt/browser';

/**
 * Each browser has one of the two, and the types know neither.
 * https://developer.chrome.com/docs/extensions/reference/api/sidePanel
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/sidebarAction
 */
interface Sides {
  sidePanel?: { open: (options: { windowId: number }) => Promise<void> };
  sidebarAction?: { open: () => Promise<void> };
}

/** The window that a page of ours stands in or over; Chrome wants to know it within the click. */
export async function ownWindowId(): Promise<number | null> {
  return (await browser.windows.getCurrent()).id ?? null;
}

/** From a click, with nothing awaited before. */
export async function openSidePanel(windowId: number | null): Promise<void> {
  try {
    await opened(windowId);
  } catch {
    // An old browser, or one that does not count this as a click.
    await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html'), active: false });
  }
}

async function opened(windowId: number | null): Promise<void> {
  const { sidePanel, sidebarAction } = browser as Sides;
  if (sidebarAction) return sidebarAction.open();
  if (sidePanel && windowId !== null) return sidePanel.open({ windowId });
  throw new Error('This browser has no side panel.');
}
