// Pages that are too much, that lie, or that do not stay: whatever they do, the writer gets the clip or an honest
// sentence while they are still looking, and their tab goes on working.
import type { Dialog } from 'puppeteer-core';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { ChromiumView } from './driver/chromium-view.ts';
import { FirefoxView } from './driver/firefox-view.ts';
import type { Tab, View } from './driver/types.ts';
import { hostileSite } from './hostile/site.ts';
import { telltale } from './hostile/words.ts';
import { alertOf, screenOf, useStage } from './stage.ts';

const stage = useStage();
const asked: string[] = [];
let tab: Tab;

beforeAll(async () => {
  stage.sandbox.site(
    'journal.example',
    hostileSite((pathname) => asked.push(pathname)),
  );
  tab = await stage.openPage('sample-article');
  await stage.openReview(tab);
  await stage.closePopup();
  await tab.close();
});

afterEach(async () => {
  await stage.closePopup();
  await tab.close();
});

async function visit(name: string): Promise<void> {
  asked.length = 0;
  tab = await stage.browser.open(`https://journal.example/hostile/${name}/`);
}

/** Clicks the toolbar button. @returns the popup, once it shows how the reading ended */
async function clip(): Promise<View> {
  const popup = await stage.browser.clickToolbar(tab);
  await popup.waitUntil(
    `['review', 'unclippable'].includes(document.querySelector('main')?.dataset.screen)`,
  );
  return popup;
}

async function expectArticle(popup: View, words: string = telltale): Promise<void> {
  expect(await screenOf(popup)).toBe('review');
  const text = await popup.evaluate<string>(
    `document.querySelector('[data-preview]').textContent.slice(0, 5_000)`,
  );
  expect(text).toContain(words);
}

async function expectSentence(popup: View, ...codes: string[]): Promise<void> {
  expect(codes).toContain(await popup.attribute('[role=alert]', 'data-code'));
  expect(await alertOf(popup)).toContain('Nothing was changed or sent.');
  expect(await popup.count('[data-action=clip-again]')).toBe(1);
}

/** How fast a machine is decides which of the two comes. */
async function expectArticleOrSentence(popup: View, ...codes: string[]): Promise<void> {
  if ((await screenOf(popup)) === 'review') await expectArticle(popup);
  else await expectSentence(popup, ...codes);
}

/** The page hears a real key. */
async function expectUsable(): Promise<void> {
  await stage.closePopup();
  await tab.evaluate(
    `void addEventListener('keydown', () => { globalThis.hasHeard = true; }, { once: true })`,
  );
  await tab.press('x');
  await tab.waitUntil('globalThis.hasHeard');
}

/** Runs a script which does not come back; resolves once it has begun. */
async function begin(script: string): Promise<void> {
  await tab.evaluate(`void setTimeout(() => { fetch('/begun/'); ${script} })`);
  await expect.poll(() => asked).toContain('/begun/');
}

/** Opens a dialog by a script. @returns what dismisses it */
async function openDialog(script: string): Promise<() => Promise<void>> {
  const { page } = tab instanceof ChromiumView ? tab : {};
  const dialog = page && new Promise<Dialog>((resolve) => page.once('dialog', resolve));
  await begin(script);
  await dialog;
  return async () => {
    await (await dialog)?.dismiss();
    if (tab instanceof FirefoxView)
      await tab.session.send('browsingContext.handleUserPrompt', {
        context: tab.context,
        accept: false,
      });
  };
}

it('T16 says that an article of 100,000 elements is too large, and clips what is selected in it', async () => {
  await visit('prose');
  const popup = await clip();
  await expectSentence(popup, 'page-too-large');
  await expectUsable();
  await tab.evaluate(
    `getSelection().setBaseAndExtent(document.querySelector('#p40000'), 0, document.querySelector('#p40002'), 0)`,
  );
  await expectArticle(await clip(), '40001. ');
  await expectUsable();
  await tab.evaluate('getSelection().selectAllChildren(document.body)');
  await expectSentence(await clip(), 'page-too-large');
  await expectUsable();
});

it('T16 finds the article between menus of 100,000 elements', async () => {
  await visit('menus');
  await expectArticle(await clip());
  await expectUsable();
});

it('T16 finds the article under 20,000 levels of markup', async () => {
  await visit('deep-markup');
  await expectArticle(await clip());
  await expectUsable();
});

it('finds the article beside 20,000 levels which are not drawn', async () => {
  await visit('deep-undrawn');
  await expectArticle(await clip());
  await expectUsable();
});

it('does not end a tab by asking 20,000 levels how they look', async () => {
  await visit('deep-unseen');
  await expectSentence(await clip(), 'page-too-large');
  await expectUsable();
});

it('T16 bears 50,000 pictures', async () => {
  await visit('pictures');
  await expectArticleOrSentence(await clip(), 'page-too-large', 'page-did-not-answer');
  await expectUsable();
});

it.each(['paragraph', 'paragraphs'])('says that 18 MB of text are too large (%s)', async (name) => {
  await visit(name);
  await expectSentence(await clip(), 'page-too-large');
  await expectUsable();
});

it('T16 bears 5 MB of code and shows where it begins', async () => {
  await visit('pre');
  await expectArticle(await clip());
  await expectUsable();
});

it('T11 reads a form whose fields take the names of all its members', async () => {
  await visit('clobbered-form');
  expect(await tab.evaluate(`String(document.querySelector('form').firstChild)`)).toContain(
    'Input',
  );
  await expectArticle(await clip());
  await expectUsable();
});

it('T11 reads a document whose pictures and forms take the names of all its members', async () => {
  await visit('clobbered-document');
  expect(await tab.evaluate('typeof document.querySelector')).toBe('object');
  await expectArticle(await clip());
  await expectUsable();
});

it('T11 reads a page that has replaced the built-ins it is made with', async () => {
  await visit('polluted');
  expect(await tab.evaluate(`[[1].map(Number), document.body.firstChild, ({}).ok]`)).toEqual(
    Array(3).fill('polluted'),
  );
  await expectArticle(await clip());
  await expectUsable();
});

it('T17 reads a page that moves on without pause, or says that it did', async () => {
  await visit('restless');
  // Between two documents there is an empty one.
  await expectArticleOrSentence(await clip(), 'page-went-away', 'page-still-loading', 'no-article');
  await tab.waitUntil(`location.search === '?count=12' && document.readyState === 'complete'`);
  await expectUsable();
});

it('T17 reads a page that leaves when it is not looked at, or says that it did', async () => {
  await visit('shy');
  await expectArticleOrSentence(await clip(), 'page-went-away', 'page-still-loading');
  await tab.waitUntil(
    `location.pathname === '/hostile/article/' && document.readyState === 'complete'`,
  );
  await expectUsable();
});

it('finds no article where the body is gone', async () => {
  await visit('article');
  await tab.evaluate('document.body.remove()');
  await expectSentence(await clip(), 'no-article');
  await expectUsable();
});

it('finds no article where nothing is left of the document', async () => {
  await visit('article');
  await tab.evaluate('document.documentElement.remove()');
  await expectSentence(await clip(), 'no-article');
  // No element is left to hear a key.
  await tab.evaluate(
    `void document.append(Object.assign(document.createElement('html'), { id: 'new' }))`,
  );
  expect(await tab.evaluate('document.documentElement.id')).toBe('new');
});

it('waits for a page that is busy for three seconds', async () => {
  await visit('article');
  await begin('const end = performance.now() + 3_000; while (performance.now() < end);');
  await expectArticle(await clip());
  await expectUsable();
});

it.each([
  ['a message box', 'alert("Wait!")'],
  ['the question whether to leave', 'onbeforeunload = () => "Stay?"; location.assign("/away/")'],
])('does not wait for ever while %s is open', async (_, script) => {
  await visit('article');
  // Browsers let only pages ask which somebody has used.
  await expectUsable();
  const dismiss = await openDialog(script);
  await expectArticleOrSentence(await clip(), 'page-did-not-answer', 'page-went-away');
  await stage.closePopup();
  await dismiss();
  await expectUsable();
});

it('T17 does not wait for ever for a page that is busy for ever, which can be closed', async () => {
  await visit('article');
  await begin('for (;;);');
  const popup = await clip();
  await expectSentence(popup, 'page-did-not-answer');
  await stage.closePopup();
  await tab.close();
  await expect.poll(() => tab.isOpen()).toBe(false);
});
