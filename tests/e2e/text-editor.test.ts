// The text of a story is edited in a tab with real keys, kept, and sent by every way.
import { afterEach, expect, it } from 'vitest';
import type { Tab, View } from './driver/types.ts';
import { blocksIn, copyHtml, openedEditor, paste } from './editor-page.ts';
import { picture, reach, useStage } from './stage.ts';

const stage = useStage();
const open: Tab[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((tab) => tab.close()));
});

const text = '.story-editor';

/** From the popup, as a writer comes there. */
async function editInTab(slug: string): Promise<{ page: Tab; desk: Tab }> {
  const page = await stage.openPage(slug);
  open.push(page);
  const popup = await stage.openReview(page);
  await reach(popup, 'review');
  await popup.click('[data-action=edit-in-tab]');
  const desk = await stage.browser.findTab((url) => url.includes('/popup.html?tab='));
  open.push(desk);
  await desk.bringToFront();
  await ready(desk);
  return { page, desk };
}

async function ready(desk: Tab): Promise<void> {
  await desk.waitFor(text);
  await desk.waitUntil(`document.activeElement === document.querySelector('${text}')`);
}

async function write(view: View, keys: string): Promise<void> {
  for (const key of keys) await view.press(key === '\n' ? 'Enter' : key);
}

/** The blocks in the editor, by name and words. */
const blocks = (desk: View) =>
  desk.evaluate<string[]>(
    `[...document.querySelectorAll('${text} > *')].map((it) => it.localName + ': ' + it.innerText.replace(/\\s+/g, ' ').trim())`,
  );

const stored = (view: View) =>
  view.evaluate<string | undefined>(
    `(globalThis.browser ?? chrome).storage.local.get(null).then((all) =>
      Object.entries(all).find(([name]) => name.startsWith('edits:'))?.[1].edits.body)`,
  );

const until = (view: View, words: string) => expect.poll(() => stored(view)).toContain(words);

it('is edited in a tab: a word, a heading, a paste, undo; and is there again after the tab was closed', async () => {
  const { page, desk } = await editInTab('sample-article');
  await desk.screenshot(picture('text-editor'));
  const before = await blocks(desk);

  await desk.doubleClick(`${text} p`);
  await write(desk, 'otherwise');
  await until(desk, 'otherwise');
  expect((await blocks(desk)).filter((line) => !before.includes(line))).toHaveLength(1);

  await desk.press('Control+End');
  await write(desk, '\n## Later\nMore words');
  await until(desk, '<h3>Later</h3><p>More words</p>');

  await copyHtml(
    page,
    '<p style="color:red">Pasted <b onclick="x()">in</b></p><script>y</script><h4>Deep</h4>',
  );
  await desk.bringToFront();
  await desk.press('Enter');
  await desk.press('Control+v');
  await until(desk, '<p>Pasted <strong>in</strong></p><h2>Deep</h2>');
  await desk.press('Control+z');
  await expect.poll(() => stored(desk)).not.toContain('Pasted');
  await until(desk, '<p>More words</p>');
  await desk.close();

  const popup = await stage.openReview(page);
  await reach(popup, 'review');
  await popup.waitUntil(
    `document.querySelector('[data-preview]')?.textContent.includes('otherwise')`,
  );
  await popup.screenshot(picture('popup-edited'));
  await popup.click('[data-action=edit-in-tab]');
  const again = await stage.browser.findTab((url) => url.includes('/popup.html?tab='));
  open.push(again);
  await again.bringToFront();
  await ready(again);
  expect((await blocks(again)).slice(-2)).toEqual(['h3: Later', 'p: More words']);
});

it('is sent by the API and pasted into Medium’s editor as it was edited', async () => {
  const { desk } = await editInTab('lists-and-quotes');
  await desk.press('Control+End');
  await write(desk, '\n# Mine\nWritten here');
  await until(desk, 'Written here');
  await desk.click('[data-action=send]');
  await reach(desk, 'delivered');
  expect(stage.sandbox.posts[0]?.content).toContain('<h1>Mine</h1><p>Written here</p>');
  await desk.click('[data-action=send-another]');
  await reach(desk, 'review');
  await desk.click('[data-action=paste]');
  const editor = await openedEditor(stage.browser);
  open.push(editor);
  await paste(editor);
  expect((await blocksIn(editor)).slice(-2)).toMatchObject([
    { type: 'h3', text: 'Mine' },
    { type: 'p', text: 'Written here' },
  ]);
});
