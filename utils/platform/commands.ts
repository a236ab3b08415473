// Keyboard commands. Which keys they have, only the browser knows: people change and remove them.
import { browser } from 'wxt/browser';

/** Calls back with the tab in front, within the key stroke. */
export function onQuickSend(send: (tabId: number) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'quick-send' && tab?.id !== undefined) send(tab.id);
  });
}

/** `keys` is empty where none are set. */
export async function shortcuts(): Promise<{ description: string; keys: string }[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name, description, shortcut }) => ({
    description:
      name === '_execute_action' ? 'Open Clipdraft on the page' : (description ?? name ?? ''),
    keys: shortcut ?? '',
  }));
}
