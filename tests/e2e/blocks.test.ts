// Each block of the story can be left out and comes back, and what differs is settled at its place.
import { expect, it } from 'vitest';
import { picture, reach, useStage } from './stage.ts';

const stage = useStage();
const texts = `[...document.querySelectorAll('[data-block]')].map((it) => it.textContent.trim().slice(0, 20))`;
const focused = `document.activeElement.textContent.trim().slice(0, 20)`;

it('leaves a block out by keyboard, keeps that, sends the story without it, and takes it back', async () => {
  const tab = await stage.openPage('sample-article');
  const popup = await stage.openReview(tab);
  await reach(popup, 'review');
  const before = await popup.evaluate<string[]>(texts);
  const words = Number(await popup.attribute('.facts', 'data-words'));
  await popup.evaluate(`document.querySelector('.preview').focus()`);
  await popup.press('ArrowDown');
  await popup.press('ArrowDown');
  expect(await popup.evaluate(focused)).toBe(before[1]);
  expect(await popup.evaluate('document.activeElement.ariaDescription')).toBe(
    `Block 2 of ${before.length}`,
  );
  await popup.press('Delete');
  await popup.waitUntil(`document.querySelectorAll('[data-block]').length < ${before.length}`);
  expect(await popup.evaluate<string[]>(texts)).toEqual(before.toSpliced(1, 1));
  expect(Number(await popup.attribute('.facts', 'data-words'))).toBeLessThan(words);
  expect(await popup.text('.story-bar')).toContain(`Left out: ${before[1]?.slice(0, 5)}`);
  await popup.screenshot(picture('block-left-out'));
  await popup.press('Control+z');
  await popup.waitUntil(`document.querySelectorAll('[data-block]').length === ${before.length}`);
  expect(await popup.evaluate(focused)).toBe(before[1]);
  await popup.press('Delete');
  await popup.waitUntil(`document.querySelectorAll('[data-block]').length < ${before.length}`);
  await popup.close();

  const again = await stage.openReview(tab);
  await reach(again, 'review');
  expect(await again.evaluate<string[]>(texts)).toEqual(before.toSpliced(1, 1));
  await again.press('Control+Enter');
  await reach(again, 'delivered');
  expect(stage.sandbox.posts[0]?.content).toContain(before[2]);
  expect(stage.sandbox.posts[0]?.content).not.toContain(before[1]);
});

it('leaves a block out by pointer, and brings it in by its line', async () => {
  const popup = await stage.openReview(await stage.openPage('dropped-parts'));
  await reach(popup, 'review');
  const before = await popup.evaluate<string[]>(texts);
  await popup.click('[data-block="1"]');
  await popup.waitFor('[data-action=leave-out]');
  await popup.screenshot(picture('block-tools'));
  await popup.click('[data-action=leave-out]');
  const line = '[data-restore][data-words*="left out by you"]';
  await popup.waitFor(line);
  await popup.click(line);
  await popup.waitUntil(`!document.querySelector('${line}')`);
  expect(await popup.evaluate<string[]>(texts)).toEqual(before);
  await popup.click('[data-action=undo]');
  await popup.waitFor(line);
});

it('makes another thing of one table where it stands', async () => {
  const popup = await stage.openReview(await stage.openPage('tables-merged'));
  await reach(popup, 'review');
  const drawn = `document.querySelectorAll('[data-preview] img').length`;
  await popup.click('[data-mark]');
  await popup.waitFor('#block-table');
  await popup.screenshot(picture('block-table'));
  await popup.select('#block-table', 'picture');
  await popup.waitUntil(`${drawn} === 1`);
  await popup.press('Control+Enter');
  await reach(popup, 'delivered');
  expect(stage.sandbox.images).toHaveLength(1);
});

it('says at its place what differs', async () => {
  const popup = await stage.openReview(await stage.openPage('lists-nested'));
  await reach(popup, 'review');
  await popup.click('[data-mark]');
  await popup.waitFor('.note-card');
  await popup.screenshot(picture('note-card'));
  expect(await popup.text('.note-card')).toContain('Medium has only one level');
  await popup.press('Escape');
  await popup.waitUntil(`!document.querySelector('.note-card')`);
});

it('quotes the blocks that were chosen, with the writer’s own words', async () => {
  const popup = await stage.openReview(await stage.openPage('kind-manual'));
  await reach(popup, 'review');
  const before = await popup.evaluate<string[]>(texts);
  await popup.evaluate(`document.querySelector('.preview').focus()`);
  // What was left out in front of the first block comes first.
  while ((await popup.evaluate(focused)) !== before[0]) await popup.press('ArrowDown');
  await popup.press('q');
  await popup.waitFor('[data-quoted]');
  await popup.click('[data-block="2"]');
  await popup.click('[data-action=quote-block]');
  await popup.waitUntil(`document.querySelectorAll('[data-quoted]').length === 2`);
  await popup.screenshot(picture('blocks-to-quote'));
  await popup.click('[data-action=write-about]');
  await popup.waitFor('[data-preview] > blockquote');
  await popup.fill('#comment', 'I learned this from two sentences.');
  const quotation = await popup.text('[data-preview] > blockquote');
  expect(quotation).toContain(before[0]);
  expect(quotation).toContain(before[2]);
  expect(quotation).not.toContain(before[1]);
  await popup.screenshot(picture('blocks-quoted'));
  await popup.press('Control+Enter');
  await reach(popup, 'delivered');
  expect(stage.sandbox.posts[0]?.content).toContain(
    'I learned this from two sentences.</p><blockquote>',
  );
});
