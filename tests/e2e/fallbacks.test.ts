// Where no article is found, or only what may be a scrap of one, the writer is told and can take the whole page.
import { expect, it } from 'vitest';
import { alertOf, picture, reach, useStage } from './stage.ts';

const stage = useStage();

it('offers the whole page where no article was found, and sends it on the writer’s word only', async () => {
  const tab = await stage.openPage('whole-page-only');
  const popup = await stage.openReview(tab);
  await reach(popup, 'unclippable');
  expect(await alertOf(popup)).toContain('Clipdraft found no article on this page.');
  await popup.screenshot(picture('no-article-take-page'));
  await popup.click('[data-action=take-page]');
  await reach(popup, 'review');
  expect(await popup.text('[data-doubt]')).toContain('This is everything on the page');
  expect(await popup.text('[data-preview]')).toContain('The Crayfish');
  await popup.screenshot(picture('whole-page'));
  await popup.close();

  const again = await stage.openReview(tab);
  await reach(again, 'review');
  await again.press('Control+Enter');
  await reach(again, 'delivered');
  const content = stage.sandbox.posts[0]?.content ?? '';
  expect(content).toContain('<h1>The Heron</h1><p>Two oars, for two people and a dog.');
  expect(content).not.toContain('Map of the pond');
});

it('says in sight that the article may be a scrap, and can take the whole page instead', async () => {
  const popup = await stage.openReview(await stage.openPage('doubtful-scrap'));
  await reach(popup, 'review');
  expect(await popup.text('[data-doubt]')).toContain('This may not be the whole article');
  expect(await popup.text('[data-preview]')).not.toContain('Plot twelve');
  await popup.screenshot(picture('doubtful'));
  await popup.click('[name=scope][value=page]');
  await popup.waitUntil(
    `document.querySelector('[data-preview]').innerText.includes('Plot twelve')`,
  );
});

it('offers the link where there is nothing to read, and sends it on the writer’s word only', async () => {
  const popup = await stage.openReview(await stage.openPage('no-article'));
  await reach(popup, 'unclippable');
  expect(await popup.count('[data-action=take-page]')).toBe(0);
  await popup.click('[data-action=take-link]');
  await reach(popup, 'review');
  await popup.fill('[name=comment]', 'Worth a look.');
  await popup.screenshot(picture('link-only'));
  await popup.click('[data-action=send]');
  await reach(popup, 'delivered');
  const link = 'https://journal.example/no-article/';
  expect(stage.sandbox.posts[0]?.content).toContain(
    `<p>Worth a look.</p><p><a href="${link}">${link}</a></p>`,
  );
});

it('says so when the selection that was asked for is gone', async () => {
  const tab = await stage.openPage('selection-picks');
  await tab.evaluate(`getSelection().selectAllChildren(document.querySelector('#first'))`);
  const popup = await stage.openReview(tab);
  await reach(popup, 'review');
  await popup.click('[name=scope][value=quote]');
  await popup.waitFor('[name=comment]');
  await popup.close();
  await tab.evaluate('getSelection().removeAllRanges()');
  const again = await stage.openReview(tab);
  await reach(again, 'review');
  expect(await again.text('[data-doubt]')).toContain('nothing is selected on the page now');
});
