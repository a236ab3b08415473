// A disk that is full: nothing that was stored is lost, nothing is sent that cannot be written down, and the writer is told.
import { afterEach, expect, it } from 'vitest';
import { alertOf, picture, reach, useStage } from './stage.ts';

const stage = useStage({ diskMayFill: true });
afterEach(() => stage.browser.setDiskFull(false));

const creates = () =>
  stage.sandbox.journal.filter(({ method, path }) => method === 'POST' && path.endsWith('/posts'));

it('F56 keeps the edits as they were and says so, and keeps new ones when there is room', async () => {
  const { browser } = stage;
  const tab = await stage.openPage('sample-article');
  const popup = await stage.openReview(tab);
  await reach(popup, 'review');
  await popup.fill('[name=title]', 'Kept before');
  await popup.close();
  const full = await stage.openReview(tab);
  await full.waitUntil(`document.querySelector('[name=title]')?.value === 'Kept before'`);
  // Chromium's shared memory is a file too, and it dies for want of any: so nothing but the one key meanwhile.
  await browser.setDiskFull(true);
  await full.type('[name=title]', '!');
  await full.waitFor('[data-code=storage-failed]');
  await browser.setDiskFull(false);
  expect(await alertOf(full)).toContain('What you typed is still in this window.');
  expect(await full.value('[name=title]')).toBe('Kept before!');
  await full.screenshot(picture('full-disk-edits'));
  await full.close();
  const later = await stage.openReview(tab);
  await reach(later, 'review');
  expect(await later.value('[name=title]')).toBe('Kept before');
  await later.fill('[name=title]', 'Typed with room');
  await later.close();
  const last = await stage.openReview(tab);
  await reach(last, 'review');
  // The last keys may still be on their way; they show when they are kept.
  await expect.poll(() => last.value('[name=title]')).toBe('Typed with room');
});

it('F56 takes no draft in that it cannot write down, says so, and sends it when there is room', async () => {
  const { browser } = stage;
  const popup = await stage.openReview(await stage.openPage('lists-nested'));
  await reach(popup, 'review');
  await browser.setDiskFull(true);
  await popup.click('[data-action=send]');
  await popup.waitFor('[data-code=storage-failed]');
  await browser.setDiskFull(false);
  expect(await alertOf(popup)).toContain('Nothing was sent.');
  await popup.screenshot(picture('full-disk-send'));
  expect(creates()).toEqual([]);
  await popup.click('[data-action=send]');
  await reach(popup, 'delivered');
  expect(creates()).toHaveLength(1);
});
