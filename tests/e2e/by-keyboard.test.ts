// The whole way without a mouse: from the popup through the editor to Medium's own.
import { expect, it } from 'vitest';
import type { View } from './driver/launch.ts';
import { blocksIn, openedEditor, paste } from './editor-page.ts';
import { picture, reach, useStage } from './stage.ts';

const stage = useStage();

async function typeKeys(view: View, text: string): Promise<void> {
  for (const key of text) await view.press(key === ' ' ? 'Space' : key);
}

const focused = (view: View) =>
  view.evaluate<string>(`document.activeElement.textContent.trim().slice(0, 24)`);

/** Goes on with one key until the focus is where it should be. */
async function goTo(view: View, key: string, isThere: string): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) {
    if (await view.evaluate<boolean>(isThere)) return;
    await view.press(key);
  }
  throw new Error(`${key} does not lead to ${isThere}`);
}

it('changes title, blocks, a table and a word, and pastes it all into Medium’s editor, by keyboard alone', async () => {
  const { browser } = stage;
  const popup = await browser.clickToolbar(await stage.openPage('sample-article'));
  await reach(popup, 'review');

  // The title has the focus already.
  await popup.waitUntil(`document.activeElement.id === 'title'`);
  await popup.press('End');
  await typeKeys(popup, ', by hand');
  expect(await popup.value('#title')).toBe('Sourdough without a timetable, by hand');

  // One block out.
  await goTo(popup, 'Tab', `document.activeElement.matches('.preview')`);
  await goTo(popup, 'ArrowDown', `document.activeElement.textContent.startsWith('This is what')`);
  await popup.press('Delete');
  await popup.waitFor('[data-restore][data-words*="left out by you"]');

  // The table another form, at its place.
  const onTable = `document.activeElement.matches('pre') && document.activeElement.textContent.startsWith('Kitchen')`;
  await goTo(popup, 'ArrowDown', onTable);
  await goTo(popup, 'Shift+Tab', `document.activeElement.matches('[data-mark]')`);
  await popup.press('Enter');
  await popup.waitUntil(`document.activeElement.matches('.note-card')`);
  await popup.press('Tab');
  await goTo(popup, 'ArrowDown', `document.querySelector('#block-table').value === 'picture'`);
  await popup.waitFor('[data-preview] img');
  await popup.press('Escape');
  await popup.screenshot(picture('by-keyboard-popup'));

  // One word of the text.
  await goTo(popup, 'Shift+Tab', `document.activeElement.matches('[data-action=edit-in-tab]')`);
  await popup.press('Enter');
  const desk = await browser.findTab((url) => url.includes('popup.html?tab='));
  await reach(desk, 'review');
  await desk.waitUntil(`document.activeElement.matches('[contenteditable=true]')`);
  expect(await focused(desk)).toContain('For three years');
  await desk.press('Control+Home');
  await desk.press('Control+Delete');
  await typeKeys(desk, 'During ');
  await desk.waitUntil(
    `document.querySelector('[contenteditable]').textContent.startsWith('During')`,
  );
  // What was left out stands beside the text.
  expect(
    await desk.evaluate<string>(`document.querySelector('[data-dropped]').textContent`),
  ).toContain('left out by you');
  await desk.screenshot(picture('by-keyboard-desk'));
  await desk.press('Control+Enter');

  const editor = await openedEditor(browser);
  await paste(editor);
  const blocks = await blocksIn(editor);
  const texts = blocks.map(({ text }) => text);
  expect(texts[0]).toBe('Sourdough without a timetable, by hand');
  expect(texts[1]).toMatch(/^During\s+three years I baked/);
  expect(texts.join('\n')).not.toContain('This is what I do now instead');
  // A pasted picture needs an address, so the table's words come as a list.
  expect(blocks.filter(({ type }) => type === 'ul').length).toBeGreaterThan(0);
  expect(texts.join('\n')).toContain('Kitchen: 18 °C');
  await editor.close();
});

it.each([
  // In the order of the list, which is gone down.
  ['ar', 'rtl', 'lists-nested'],
  ['ja', 'ltr', 'code-blocks'],
])(
  'goes from the toolbar to a pasted draft by keyboard alone in %s',
  async (language, direction, slug) => {
    const { browser } = stage;
    const settings = await stage.openSettings();
    await goTo(settings, 'Tab', `document.activeElement.matches('[name=language]')`);
    await goTo(settings, 'ArrowDown', `document.activeElement.value === '${language}'`);
    const spoken = 'document.documentElement.lang + " " + document.documentElement.dir';
    await settings.waitUntil(`${spoken} === '${language} ${direction}'`);

    const popup = await browser.clickToolbar(await stage.openPage(slug));
    await reach(popup, 'review');
    expect(await popup.evaluate(spoken)).toBe(`${language} ${direction}`);
    await popup.waitUntil(`document.activeElement.id === 'title'`);
    await popup.press('End');
    await typeKeys(popup, ' 2');
    const written = await popup.value('#title');
    expect(written).toMatch(/ 2$/);
    await popup.screenshot(picture(`by-keyboard-${language}`));
    await popup.press('Control+Enter');

    const editor = await openedEditor(browser);
    await paste(editor);
    const [title, ...text] = await blocksIn(editor);
    expect(title?.text).toBe(written);
    expect(text.length).toBeGreaterThan(3);
    await editor.close();
  },
);
