// Keyboard commands. Which keys they have, only the browser knows: people change and remove them.
import { browser } from 'wxt/browser';

/** Calls back with the tab in front, within the key stroke. */
export function onQuickSend(send: (tabId: number) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'quick-send' && tab?.id !== undefined) send(tab.id);
  });
}

/** `keys` is empty where none are set; `description` is null for the one that opens Clipdraft. */
export async function shortcuts(): Promise<{ description: string | null; keys: string }[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name, description, shortcut }) => ({
    description: name === '_execute_action' ? null : (description ?? name ?? ''),
    keys: shortcut ?? '',
  }));
}

/** Firefox leads to the keys by a call of its own, Chromium by an address. */
interface WithSettings {
  openShortcutSettings?: () => Promise<void>;
}

/** Opens the browser's own page for the keys. */
export async function openShortcuts(): Promise<void> {
  const commands: WithSettings = browser.commands as WithSettings;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
