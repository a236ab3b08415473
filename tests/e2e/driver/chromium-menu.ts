// Chromium's context menu is drawn by the system and cannot be clicked headless. The event it would send is
// given to the worker's listeners instead. That is no user action: it grants no activeTab.
import type { ChromiumView } from './chromium-view.ts';
import type { ChromiumWorker } from './chromium-worker.ts';
import type { MenuOptions } from './types.ts';

/** Sends `contextMenus.onClicked` for the tab in front. Rejects when the worker cannot be woken. */
export async function dispatchMenu(
  worker: ChromiumWorker,
  tab: ChromiumView,
  { selector, item }: MenuOptions,
): Promise<void> {
  if (selector) await tab.waitFor(selector);
  const pageUrl = await tab.url();
  const selectionText = await tab.evaluate<string>('String(getSelection())');
  const info = {
    menuItemId: item ?? (selectionText === '' ? 'article' : 'selection'),
    editable: false,
    frameId: 0,
    pageUrl,
    ...(selectionText === '' ? {} : { selectionText }),
  };
  // A real click would let the extension see the address and the title of the tab.
  const seen = JSON.stringify({ url: pageUrl, title: await tab.title() });
  const context = await worker.awake();
  await context.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.contextMenus.onClicked.dispatch(${JSON.stringify(info)}, { ...tab, ...${seen} });
  })()`);
}
