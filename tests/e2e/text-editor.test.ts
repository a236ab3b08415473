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
/** Of the page that is edited. */
let key = '';

/** From the popup, as a writer comes there. */
async function editInTab(slug: string): Promise<{ page: Tab; desk: Tab }> {
  const page = await stage.openPage(slug);
  key = `edits:https://journal.example/${slug}/`;
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
    `(globalThis.browser ?? chrome).storage.local.get('${key}').then((all) => all['${key}']?.edits.body)`,
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

/** A window of the desk, with the editor open. */
async function anotherWindow(desk: Tab): Promise<Tab> {
  const other = await stage.browser.extensionPage(
    new URL(await desk.url()).href.split('/').at(-1) ?? '',
  );
  open.push(other);
  await ready(other);
  return other;
}

const has = (view: View, words: string) =>
  view.waitUntil(
    `document.querySelector('${text}').textContent.includes(${JSON.stringify(words)})`,
  );

it('follows what another window writes, and asks where both wrote', async () => {
  const { desk } = await editInTab('code-blocks');
  const other = await anotherWindow(desk);
  await desk.bringToFront();
  await desk.press('Control+End');
  await write(desk, '\nFrom the first');
  await has(other, 'From the first');
  await other.bringToFront();
  await other.press('Control+End');
  await write(other, ', from the second');
  await has(desk, 'From the first, from the second');

  // Both at the same moment: what the other window stored comes while something typed here is not stored.
  const collide = (words: string) =>
    desk.evaluate(`(async () => {
    const { local } = (globalThis.browser ?? chrome).storage;
    const { ['${key}']: record } = await local.get('${key}');
    document.querySelector('${text}').focus();
    document.execCommand('insertText', false, ' mine');
    await local.set({ '${key}': { ...record, edits: { ...record.edits, body: '<p>${words}</p>' } } });
  })()`);
  await desk.bringToFront();
  await collide('Theirs');
  await desk.waitFor('[data-asks=conflict]');
  await desk.screenshot(picture('text-conflict'));
  await desk.click('[data-action=keep-mine]');
  await until(desk, 'mine');
  await has(other, 'mine');
  await collide('Theirs again');
  await desk.click('[data-action=take-other]');
  await has(desk, 'Theirs again');
  expect(await blocks(desk)).toEqual(['p: Theirs again']);
  await desk.press('Control+z');
  await has(desk, 'mine');
});

it('has a toolbar for the keyboard, links, lists, code with its language, and blocks that move', async () => {
  const { desk } = await editInTab('sample-article');
  await desk.press('Control+End');
  await write(desk, '\nHerons wait.\n* Frogs\nFish\n\n```js\nlet a\n\n> Wait');
  await until(
    desk,
    '<p>Herons wait.</p><ul><li>Frogs</li><li>Fish</li></ul><pre data-lang="js">let a</pre><blockquote><p>Wait</p></blockquote>',
  );
  await desk.click(`${text} > p:last-of-type`);
  await desk.press('Alt+ArrowDown');
  await until(desk, '</ul><p>Herons wait.</p><pre');
  const blocksNow = await desk.count(`${text} > *`);
  expect(await desk.text('.text-editor [role=status]')).toBe(
    `Moved. It is now block ${blocksNow - 2} of ${blocksNow}.`,
  );
  await desk.press('Alt+ArrowUp');
  await until(desk, '<p>Herons wait.</p><ul><li>Frogs');
  await desk.press('Home');
  await desk.press('Control+Shift+ArrowRight');
  await desk.press('Control+k');
  await desk.waitFor('#link-address');
  await write(desk, 'x.example\n');
  await until(desk, '<a href="https://x.example/">Herons');
  await desk.press('Shift+Tab');
  await desk.waitUntil(`document.activeElement.closest('[role=toolbar]') !== null`);
  await desk.press('Home');
  await desk.press('ArrowRight');
  await desk.press('Enter');
  await until(desk, '<h3><a href="https://x.example/">Herons');
  await desk.click(`${text} figcaption`);
  for (const key of ['End', 'Shift+Home', 'Backspace']) await desk.press(key);
  const hint = `getComputedStyle(document.querySelector('${text} figcaption'), '::before').content`;
  await desk.waitUntil(`${hint}.includes('Write a caption, or leave it empty')`);
  await desk.screenshot(picture('text-editor-caption'));
  await desk.press('Control+z');
  await desk.fill('[data-field=alt]', 'A loaf');
  await until(desk, 'alt="A loaf"');
  await desk.screenshot(picture('text-editor-picture'));
  await desk.click(`${text} pre:last-of-type`);
  await desk.fill('[data-field=language]', 'python');
  await until(desk, '<pre data-lang="python">');
});

it('says what would be lost before it reads the page again', async () => {
  const { desk } = await editInTab('headings-levels');
  const before = await blocks(desk);
  await write(desk, 'Mine: ');
  await until(desk, 'Mine: ');
  await desk.click('[data-action=clip-again]');
  await desk.waitFor('[data-asks=start-over]');
  await desk.screenshot(picture('text-start-over'));
  await desk.click('[data-action=keep-text]');
  await desk.waitFor('[data-asks=start-over]', { hidden: true });
  await until(desk, 'Mine: ');
  await desk.click('[data-action=clip-again]');
  await desk.click('[data-action=lose-text]');
  await expect.poll(() => stored(desk)).toBeUndefined();
  await ready(desk);
  expect(await blocks(desk)).toEqual(before);
});

it('stands in the place of the preview, in a tab alone', async () => {
  const { desk } = await editInTab('lists-nested');
  expect(await desk.count('[data-preview]')).toBe(0);
  await desk.click('[data-action=show-story]');
  await desk.waitFor('[data-preview]');
  expect(await desk.count(text)).toBe(0);
  await desk.click('[data-action=edit-text]');
  await ready(desk);
});

it.each([
  ['a paragraph', 'p:nth-of-type(2)'],
  ['a picture', 'figure'],
])('moves %s with the mouse, by its handle', async (thing, name) => {
  const { desk } = await editInTab('pictures-captions');
  const before = await blocks(desk);
  const block = `${text} > ${name}`;
  const at = await desk.evaluate<number>(
    `[...document.querySelectorAll('${text} > *')].indexOf(document.querySelector('${block}'))`,
  );
  await desk.hover(block);
  await desk.waitFor('.block-handle');
  // Under the block after the next one.
  await desk.drag('.block-handle', `${text} > :nth-child(${at + 3})`, 0.95);
  const moved = before.toSpliced(at, 1).toSpliced(at + 2, 0, before[at] ?? '');
  await expect.poll(() => blocks(desk)).toEqual(moved);
  await desk.screenshot(picture(`dragged-${thing.replace(' ', '-')}`));
  await desk.press('Control+z');
  await expect.poll(() => blocks(desk)).toEqual(before);
});
