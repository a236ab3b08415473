// The main job: an article in a tab becomes a draft on Medium, with what the writer changed on the way.
import { expect, it } from 'vitest';
import { alertOf, askToConnect, picture, reach, useStage } from './stage.ts';

const stage = useStage();

it('connects with a token, clips by the toolbar, and sends the draft as edited', async () => {
  const { browser, sandbox } = stage;
  const tab = await stage.openPage('sample-article');
  const popup = await browser.clickToolbar(tab);

  await reach(popup, 'review');
  await askToConnect(popup);
  await popup.waitUntil("document.activeElement.name === 'token'");
  await popup.screenshot(picture('1-connect'));
  await popup.fill('[name=token]', `  "Bearer ${sandbox.token}" `);
  await popup.click('[data-action=connect]');

  await reach(popup, 'review');
  await popup.waitUntil("document.activeElement.name === 'title'");
  await popup.screenshot(picture('2-review'));
  await popup.fill('[name=title]', 'A title of my own');
  await popup.click('[data-tag] button');
  await popup.type('[name=tag]', 'my own tag\n');
  await popup.select('[name=license]', 'cc-40-zero');
  await popup.fill('[name=canonicalUrl]', 'https://journal.example/my-own-home');
  await popup.screenshot(picture('3-edited'));
  await popup.click('[data-action=send]');

  await reach(popup, 'delivered');
  await popup.screenshot(picture('4-delivered'));
  expect(sandbox.posts).toHaveLength(1);
  const [post] = sandbox.posts;
  expect(post).toMatchObject({
    title: 'A title of my own',
    canonicalUrl: 'https://journal.example/my-own-home',
    license: 'cc-40-zero',
    publishStatus: 'draft',
    contentFormat: 'html',
    notifyFollowers: false,
  });
  expect(post?.tags).toHaveLength(3);
  expect(post?.tags.at(-1)).toBe('my own tag');
  expect(post?.content).toMatch(/^<h1>A title of my own<\/h1>/);
  expect(post?.content).toContain('<pre>');
  expect(post?.content).toContain('<figcaption>');

  expect(await popup.attribute('[data-action=open-draft]', 'href')).toBe(
    `https://medium.com/p/${post?.id}/edit`,
  );
  await popup.click('[data-action=open-draft]');
  const draft = await browser.findTab((url) => url.includes(`/p/${post?.id}/edit`));
  await draft.waitFor('h1');
  await draft.screenshot(picture('5-draft'));
  expect(await draft.text('h1')).toBe('A title of my own');
});

it('says that a page was already sent, however one came to it, and sends it again only when asked to', async () => {
  const tab = await stage.browser.open(
    'https://journal.example/sample-article/?utm_source=feed&fbclid=1#crust',
  );
  const popup = await stage.openReview(tab);
  await reach(popup, 'delivered');
  expect(stage.sandbox.posts).toHaveLength(0);
  await popup.click('[data-action=send-another]');
  await reach(popup, 'review');
  await popup.press('Control+Enter');
  await reach(popup, 'delivered');
  expect(stage.sandbox.posts).toHaveLength(1);
});

it('sends once on a double click', async () => {
  const tab = await stage.openPage('code-blocks');
  const popup = await stage.openReview(tab);
  await reach(popup, 'review');
  stage.sandbox.fault({ on: 'create', kind: 'delay', ms: 500 });
  await popup.doubleClick('[data-action=send]');
  await reach(popup, 'delivered');
  expect(stage.sandbox.journal.filter(({ method }) => method === 'POST')).toHaveLength(1);
});

it('changes nothing on the page and loads nothing from the network', async () => {
  const tab = await stage.openPage('sample-article');
  await tab.evaluate(
    `(globalThis.changes = 0, new MutationObserver((list) => { changes += list.length; }).observe(document, {subtree: true, childList: true, attributes: true, characterData: true}))`,
  );
  const before = await tab.evaluate<string>('document.documentElement.outerHTML');
  const popup = await stage.openReview(tab);
  await popup.waitUntil(`document.querySelector('main').dataset.screen !== 'clipping'`);
  await popup.close();
  expect(await tab.evaluate<number>('changes')).toBe(0);
  expect(await tab.evaluate<string>('document.documentElement.outerHTML')).toBe(before);
});

it('tells in words what Medium refuses, keeps the edits, and sends when it is mended', async () => {
  const tab = await stage.openPage('lists-and-quotes');
  const popup = await stage.openReview(tab);
  await reach(popup, 'review');
  await popup.fill('[name=title]', 'Kept through a refusal');
  stage.sandbox.fault({
    on: 'create',
    kind: 'status',
    status: 400,
    body: '{"errors":[{"message":"Bad nested paragraphs: [ LI ]","code":-1}]}',
  });
  await popup.click('[data-action=send]');
  await popup.waitFor('[role=alert]');
  expect(await alertOf(popup)).toContain(
    'Medium refused the draft: Bad nested paragraphs: [ LI ].',
  );
  expect(await popup.value('[name=title]')).toBe('Kept through a refusal');
  await popup.click('[data-action=send]');
  await reach(popup, 'delivered');
  expect(stage.sandbox.posts.map(({ title }) => title)).toEqual(['Kept through a refusal']);
});
