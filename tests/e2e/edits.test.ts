// A popup dies on any click beside it; what the writer typed does not.
import { expect, it } from 'vitest';
import { reach, useStage } from './stage.ts';

const stage = useStage();

it('F50 keeps every edit when the popup closes', async () => {
  const tab = await stage.openPage('sample-article');
  const popup = await stage.openReview(tab);
  await reach(popup, 'review');
  await popup.fill('[name=title]', 'Half a thought');
  await popup.click('[data-tag] button');
  await popup.type('[name=tag]', 'unfinished ta');
  await popup.select('[name=license]', 'cc-40-by-nd');
  await popup.select('[name=publishStatus]', 'unlisted');
  await popup.fill('[name=canonicalUrl]', 'https://journal.example/elsewhere');
  const tags = await popup.count('[data-tag]');
  await popup.close();

  const again = await stage.openReview(tab);
  await reach(again, 'review');
  expect(await again.value('[name=title]')).toBe('Half a thought');
  expect(await again.value('[name=tag]')).toBe('unfinished ta');
  expect(await again.count('[data-tag]')).toBe(tags);
  expect(await again.value('[name=license]')).toBe('cc-40-by-nd');
  expect(await again.value('[name=publishStatus]')).toBe('unlisted');
  expect(await again.value('[name=canonicalUrl]')).toBe('https://journal.example/elsewhere');
});

it('keeps them when the background is ended too', async () => {
  const tab = await stage.openPage('sample-article');
  await stage.browser.killBackground();
  const popup = await stage.openReview(tab);
  await reach(popup, 'review');
  expect(await popup.value('[name=title]')).toBe('Half a thought');
});

it('counts a tag that is typed and not entered', async () => {
  const popup = await stage.openReview(await stage.openPage('sample-article'));
  await reach(popup, 'review');
  await popup.select('[name=publishStatus]', 'draft');
  await popup.press('Control+Enter');
  await reach(popup, 'delivered');
  expect(stage.sandbox.posts[0]?.tags).toContain('unfinished ta');
});

it('goes back to the page’s own words when asked', async () => {
  const tab = await stage.openPage('code-blocks');
  const popup = await stage.openReview(tab);
  await reach(popup, 'review');
  const own = await popup.value('[name=title]');
  await popup.fill('[name=title]', 'Mine');
  await popup.click('[data-action=clip-again]');
  await popup.waitUntil(`document.querySelector('[name=title]')?.value === ${JSON.stringify(own)}`);
});

it('says where a title is too long and does not send it', async () => {
  const tab = await stage.openPage('code-blocks');
  const popup = await stage.openReview(tab);
  await reach(popup, 'review');
  await popup.fill('[name=title]', 'x'.repeat(103));
  expect(await popup.text('[data-counter]')).toBe('103 / 100');
  await popup.click('[data-action=send]');
  expect(await popup.text('#title-problem')).toBe(
    '3 characters too long: Medium would ignore this title.',
  );
  await popup.waitUntil("document.activeElement.name === 'title'");
  expect(stage.sandbox.journal.filter(({ method }) => method === 'POST')).toEqual([]);
});
