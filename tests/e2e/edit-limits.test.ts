// F66 A text that is far too long comes into a field by a real paste: the window goes on answering, and says what it did.
import { afterEach, expect, it } from 'vitest';
import type { Tab, View } from './driver/types.ts';
import { copy } from './editor-page.ts';
import { picture, reach, useStage } from './stage.ts';

const stage = useStage();
let tab: Tab;

afterEach(async () => {
  await stage.closePopup();
  await tab.close();
});

/** Opens a page that answers a real Ctrl+C with five megabytes of words. */
async function copyFiveMegabytes(slug: string): Promise<void> {
  tab = await stage.openPage(slug);
  await tab.evaluate(`void addEventListener('copy', (event) => {
    event.clipboardData.setData('text/plain', 'Pond '.repeat(1_000_000));
    event.preventDefault();
    document.body.dataset.copied = 'yes';
  }, { once: true })`);
  await copy(tab);
  await tab.waitFor('body[data-copied]');
}

/** A real Ctrl+V in place of what a field holds. Resolves when the window has drawn what came of it. */
async function pasteInto(view: View, name: string): Promise<void> {
  await view.fill(`[name=${name}]`, '');
  await view.press('Control+v');
  await view.waitUntil(
    `document.querySelector('#${name}-problem')?.textContent.includes('too long')`,
  );
}

it('F66 keeps the beginning of a title of five megabytes, says so, and goes on', async () => {
  await copyFiveMegabytes('sample-article');
  const popup = await stage.openReview(tab);
  await reach(popup, 'review');
  await pasteInto(popup, 'title');
  expect(await popup.text('#title-problem')).toBe(
    'That is too long for a title, so Clipdraft kept only its beginning. The limit is 1,000 characters.',
  );
  expect(await popup.text('[data-counter]')).toBe('1000 / 100');
  await popup.screenshot(picture('title-too-long'));
  await popup.press('Backspace');
  expect(await popup.text('#title-problem')).toBe(
    '899 characters too long: Medium would ignore this title.',
  );
  await popup.fill('[name=title]', 'Shorter');
  await popup.click('[data-action=send]');
  await reach(popup, 'delivered');
  expect(stage.sandbox.posts).toMatchObject([{ title: 'Shorter' }]);
});

it('F66 keeps the beginning of the writer’s own words, says so, and goes on', async () => {
  await copyFiveMegabytes('no-article');
  const popup = await stage.openReview(tab);
  await popup.click('[data-action=take-link]');
  await reach(popup, 'review');
  await pasteInto(popup, 'comment');
  expect(await popup.text('#comment-problem')).toBe(
    'That is too long for this field, so Clipdraft kept only its beginning. The limit is 50,000 characters.',
  );
  expect((await popup.value('[name=comment]')).length).toBe(50_000);
  await popup.screenshot(picture('comment-too-long'));
  await popup.close();
  const again = await stage.openReview(tab);
  await reach(again, 'review');
  expect((await again.value('[name=comment]')).length).toBe(50_000);
  await again.click('[data-action=send]');
  await reach(again, 'delivered');
  expect(stage.sandbox.posts[0]?.content).toContain('<p>Pond Pond ');
});

it.each([
  ['subtitle', 1_000, 'That is too long for a subtitle, so Clipdraft kept only its beginning.'],
  ['tag', 200, 'That is too long for tags, so Clipdraft kept only its beginning.'],
  ['canonicalUrl', 0, 'That is too long for an address, so Clipdraft did not insert it.'],
])('F66 says what became of five megabytes in the field %s', async (name, length, sentence) => {
  await copyFiveMegabytes('code-blocks');
  const popup = await stage.openReview(tab);
  await reach(popup, 'review');
  await pasteInto(popup, name);
  expect(await popup.text(`#${name}-problem`)).toContain(sentence);
  expect((await popup.value(`[name=${name}]`)).length).toBe(length);
});

it('F66 takes nothing of a token of five megabytes', async () => {
  await copyFiveMegabytes('code-blocks');
  const settings = await stage.openSettings();
  await settings.click('[data-add-account] summary');
  await settings.click('[name=token]');
  await settings.press('Control+v');
  await settings.waitUntil(`document.querySelector('.token-form .problem').textContent !== ''`);
  expect(await settings.text('.token-form .problem')).toBe(
    'That is too long for this field, so Clipdraft did not insert it. The limit is 1,000 characters.',
  );
  expect(await settings.value('[name=token]')).toBe('');
  await settings.screenshot(picture('token-too-long'));
  await settings.close();
});
