// The context menu: "Send to Medium" on a page and on a selection.
import { browser } from 'wxt/browser';
import type { Scope } from '../draft/story/scope';
import type { Language } from '../words/languages';
import { chosenIn, type LanguageChoice } from './words';

/** The entries' ids are the scopes that they ask for. */
const contextsOf = {
  article: ['page', 'image', 'link', 'action'],
  selection: ['selection'],
} as const satisfies Partial<Record<Scope, readonly string[]>>;

/** Registers the click at once, and the entries on install: they outlive the background. */
export function serveMenu(
  choice: LanguageChoice,
  onSend: (tabId: number, scope: Scope) => void,
): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    const known = menuItemId === 'article' || menuItemId === 'selection';
    if (known && tab?.id !== undefined) onSend(tab.id, menuItemId);
  });
  browser.runtime.onInstalled.addListener(async () => {
    const title = await titleIn(await chosenIn(choice));
    // An update finds the old entries, and creating one twice fails.
    await browser.contextMenus.removeAll();
    for (const [id, contexts] of Object.entries(contextsOf)) {
      browser.contextMenus.create({
        id,
        title,
        contexts: [...contexts] as [(typeof contexts)[number]],
      });
    }
  });
  const rename = async (language: Language | '') => {
    const title = await titleIn(language);
    for (const id of Object.keys(contextsOf)) await browser.contextMenus.update(id, { title });
  };
  choice.watch((language) => void rename(language));
  // The browser may have learned another language since.
  browser.runtime.onStartup.addListener(async () => rename(await chosenIn(choice)));
}

/** In the browser's language, or in the one that the writer chose, which the browser gives nobody. */
async function titleIn(language: Language | ''): Promise<string> {
  if (language === '') return browser.i18n.getMessage('menuSend');
  const file = await fetch(`/_locales/${language}/messages.json`);
  const { menuSend } = (await file.json()) as { menuSend: { message: string } };
  return menuSend.message;
}
