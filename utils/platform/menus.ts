// The context menu: "Send to Medium" on a page and on a selection.
import { browser } from 'wxt/browser';
import type { Scope } from '../draft/story/scope';

/** The entries' ids are the scopes that they ask for. */
const contextsOf = {
  article: ['page', 'image', 'link', 'action'],
  selection: ['selection'],
} as const satisfies Partial<Record<Scope, readonly string[]>>;

/** Registers the click at once, and the entries on install: they outlive the background. */
export function serveMenu(onSend: (tabId: number, scope: Scope) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    const known = menuItemId === 'article' || menuItemId === 'selection';
    if (known && tab?.id !== undefined) onSend(tab.id, menuItemId);
  });
  browser.runtime.onInstalled.addListener(async () => {
    // An update finds the old entries, and creating one twice fails.
    await browser.contextMenus.removeAll();
    const title = browser.i18n.getMessage('menuSend');
    for (const [id, contexts] of Object.entries(contextsOf)) {
      browser.contextMenus.create({
        id,
        title,
        contexts: [...contexts] as [(typeof contexts)[number]],
      });
    }
  });
}
