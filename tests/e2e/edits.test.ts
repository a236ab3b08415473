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
  // The last key may be kept only after the popup has read what is kept; it follows then.
  const shown = async () => ({
    title: await again.value('[name=title]'),
    tag: await again.value('[name=tag]'),
    tags: await again.count('[data-tag]'),
    license: await again.value('[name=license]'),
    publishStatus: await again.value('[name=publishStatus]'),
    canonicalUrl: await again.value('[name=canonicalUrl]'),
  });
  await expect.poll(shown).toEqual({
    title: 'Half a thought',
    tag: 'unfinished ta',
    tags,
    license: 'cc-40-by-nd',
    publishStatus: 'unlisted',
    canonicalUrl: 'https://journal.example/elsewhere',
  });
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

it('F62 sends a title as it is seen, in any script, and says what is wrong with one', async () => {
  const popup = await stage.openReview(await stage.openPage('lists-nested'));
  await reach(popup, 'review');
  const paste = (text: string) =>
    popup.evaluate(`(() => {
      const field = document.querySelector('[name=title]');
      field.value = ${JSON.stringify(text)};
      field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
    })()`);
  const shows = (value: string, problem: string) =>
    popup.waitUntil(`document.querySelector('[name=title]').value === ${JSON.stringify(value)}
      && document.querySelector('#title-problem').textContent === ${JSON.stringify(problem)}`);

  await paste('');
  await popup.click('[data-action=send]');
  await shows('', 'Enter a title.');
  await paste('\0\u202e\u200b');
  await shows(' \u200b', 'Enter a title.');
  await paste('😀'.repeat(51));
  await shows('😀'.repeat(51), '2 characters too long: Medium would ignore this title.');
  expect(await popup.text('[data-counter]')).toBe('102 / 100');

  const title = 'لحم و خبز 👩\u200d🌾 \u2066gnp.exe';
  await paste(`\u202e${title}\0`);
  const seen = 'لحم و خبز 👩\u200d🌾 gnp.exe';
  await shows(`${seen} `, '');
  await popup.click('[data-action=send]');
  await reach(popup, 'delivered');
  const post = stage.sandbox.posts.at(-1);
  expect(post?.title).toBe(seen);
  expect(post?.content).toContain(`<h1>${seen}</h1>`);
});
