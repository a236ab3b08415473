// The local Medium's editor as a writer uses it: by the clipboard and the keyboard.
import { JSDOM } from 'jsdom';
import { blocksOf, type EditorBlock } from '../sandbox/medium-site/editor/blocks.ts';
import type { DrivenBrowser, Tab, View } from './driver/launch.ts';

const newStory = 'https://medium.com/new-story';

/** Opens medium.com/new-story in a tab of its own; the caret stands in the empty title. */
export async function openEditor(browser: DrivenBrowser): Promise<Tab> {
  return ready(await browser.open(newStory));
}

/** Waits for the one that Clipdraft opens. */
export async function openedEditor(browser: DrivenBrowser): Promise<Tab> {
  const tab = await browser.findTab((url) => url === newStory);
  await tab.bringToFront();
  return ready(tab);
}

async function ready(tab: Tab): Promise<Tab> {
  await tab.waitUntil(
    `document.hasFocus() && document.activeElement === document.querySelector('#editor')`,
  );
  return tab;
}

/** Ctrl+V at the caret; resolves when the page has saved what it made of that. */
export async function paste(editor: View): Promise<void> {
  // The state of an earlier change must not pass for this one's.
  await editor.evaluate(`delete document.querySelector('#save-state').dataset.state`);
  const html = `document.querySelector('#editor').innerHTML`;
  const before = await editor.evaluate<string>(html);
  await editor.press('Control+v');
  // A change of before may be saved only now, while the browser still reads the clipboard.
  await editor.waitUntil(`${html} !== ${JSON.stringify(before)}`);
  await saved(editor);
}

/** Waits for the page to have saved the last change. */
export async function saved(editor: View): Promise<void> {
  await editor.waitFor('#save-state[data-state=saved]');
}

/** What stands in the editor, title first. */
export async function blocksIn(editor: View): Promise<EditorBlock[]> {
  const html = await editor.evaluate<string>(`document.querySelector('#editor').innerHTML`);
  return blocksOf(new JSDOM(html).window.document.body);
}

/** Lets a page answer a real Ctrl+C with this HTML, as pages may. */
export async function copyHtml(tab: Tab, html: string): Promise<void> {
  await tab.bringToFront();
  await tab.evaluate(`(addEventListener('copy', (event) => {
    event.clipboardData.setData('text/html', ${JSON.stringify(html)});
    event.clipboardData.setData('text/plain', 'plain');
    event.preventDefault();
    document.body.dataset.copied = 'yes';
  }, { once: true }), null)`);
  await copy(tab);
  await tab.waitFor('body[data-copied]');
  await tab.evaluate(`delete document.body.dataset.copied`);
}

/** A real Ctrl+C over what is selected. */
export async function copy(tab: Tab): Promise<void> {
  await tab.press('Control+c');
}
