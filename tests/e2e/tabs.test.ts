// Many tabs at once: their articles become drafts, each once, and what the browser was asked for is given back.
import { beforeAll, expect, it } from 'vitest';
import type { Tab } from './driver/launch.ts';
import { browserName, picture, reach, useStage } from './stage.ts';

const stage = useStage();
const site = 'https://journal.example';
const articles = ['sample-article', 'code-blocks', 'lists-and-quotes'];
const addressOf = (slug: string) => `${site}/${slug}/`;
const rowOf = (slug: string) => `[data-tab="${addressOf(slug)}"]`;

beforeAll(() => stage.browser.acceptLater(['*://journal.example/*']));

/** What Clipdraft always has, and must still have when it gave the rest back. */
const own = 'https://api.medium.com/*';

/** The hosts that the extension may reach, and whether it may see tabs. */
function granted(page: Tab): Promise<string[]> {
  return page.evaluate(`(async () => {
    const { permissions } = globalThis.browser ?? chrome;
    const { origins, permissions: names } = await permissions.getAll();
    return [...origins, ...names.filter((name) => name === 'tabs')].sort();
  })()`);
}

/** Chromium's prompt for the addresses of tabs cannot be reached; a list of links asks for none. */
async function choose(page: Tab, links: readonly string[]): Promise<void> {
  await page.waitFor('main[data-screen=choosing]');
  if (browserName === 'chromium') {
    await page.click('[value=pasted]');
    await page.fill('[name=links]', links.join('\n'));
  } else await page.click('[value=window]');
  await page.click('[data-action=go-on]');
  await page.waitFor('main[data-screen=listed]');
}

it('sends nobody’s drafts, and leads to connecting', async () => {
  const page = await stage.browser.extensionPage('tabs.html');
  await page.waitFor('[data-nobody]');
  expect(await page.text('[data-nobody]')).toContain('not connected to Medium');
  expect(await page.attribute('[data-nobody] a', 'href')).toBe('/welcome.html');
  await page.close();
});

it('sends each article once, as a draft with its canonical link, and gives the permission back', async () => {
  const { browser, sandbox } = stage;
  await stage.openPage('no-article');
  for (const slug of articles) await stage.openPage(slug);
  const popup = await stage.openReview(await stage.openPage('code-blocks'));
  await reach(popup, 'review');
  await popup.screenshot(picture('tabs-popup'));
  await popup.click('[data-action=several-tabs]');
  const page = await browser.findTab((url) => url.includes('/tabs.html'));
  await page.bringToFront();
  await page.waitFor('[data-asking]');
  await page.screenshot(picture('tabs-choice'));
  await choose(page, [...articles, 'no-article'].map(addressOf));
  expect(await page.count(`${rowOf('code-blocks')}`)).toBe(1);
  await page.screenshot(picture('tabs-list'));
  expect(await page.text('[data-action=send]')).toBe('Send 4 drafts');
  await page.click('[data-action=send]');
  await page.waitFor('[data-reading=false]');
  expect(await granted(page)).toEqual([own]);

  for (const slug of articles) await page.waitFor(`${rowOf(slug)}[data-progress=posted]`);
  await page.screenshot(picture('tabs-sent'));
  expect(await page.text(rowOf('no-article'))).toContain(
    'Clipdraft found no article on this page.',
  );
  expect(sandbox.posts.map(({ canonicalUrl }) => canonicalUrl)).toEqual([
    `${site}/2026/sourdough-without-a-timetable`,
    addressOf('code-blocks'),
    addressOf('lists-and-quotes'),
  ]);
  expect(new Set(sandbox.posts.map(({ publishStatus }) => publishStatus))).toEqual(
    new Set(['draft']),
  );
  const first = sandbox.posts.find(({ canonicalUrl }) => canonicalUrl === addressOf('code-blocks'));
  expect(await page.attribute(`${rowOf('code-blocks')} a`, 'href')).toBe(
    `https://medium.com/p/${first?.id}/edit`,
  );
  await page.close();
});

it('leaves out what was sent already, and sends one more only of a tab that is ticked', async () => {
  const { browser, sandbox } = stage;
  const page = await browser.extensionPage('tabs.html');
  await choose(page, [...articles, 'hidden-text'].map(addressOf));
  for (const slug of articles) {
    expect(await page.text(rowOf(slug))).toContain('Already on Medium.');
    expect(await page.evaluate(`document.querySelector('${rowOf(slug)} input').checked`)).toBe(
      false,
    );
  }
  await page.screenshot(picture('tabs-sent-before'));
  for (const ticked of ['no-article', 'hidden-text'])
    if ((await page.count(rowOf(ticked))) > 0) await page.click(`${rowOf(ticked)} input`);
  expect(await page.text('[data-action=send]')).toBe('Tick the tabs to send');
  await page.click(`${rowOf('code-blocks')} input`);
  await page.click('[data-action=send]');
  await page.waitFor(`${rowOf('code-blocks')}[data-progress=posted]`);
  expect(sandbox.posts.map(({ canonicalUrl }) => canonicalUrl)).toEqual([addressOf('code-blocks')]);
  await page.close();
});

it('names the links that are open in no tab, and fetches none of them', async () => {
  const page = await stage.browser.extensionPage('tabs.html');
  await page.click('[value=pasted]');
  const links = [addressOf('code-blocks'), addressOf('tables-small'), 'no link at all'];
  await page.fill('[name=links]', links.join('\n'));
  await page.click('[data-action=go-on]');
  await page.waitFor('[data-named=missing]');
  expect(await page.text('[data-named=missing] ul')).toBe(`${links[1]}\n${links[2]}`);
  expect(await page.count('[data-tab]')).toBe(1);
  expect(await granted(page)).toEqual(['*://journal.example/*', own]);
  await page.screenshot(picture('tabs-missing'));
  await page.close();
});

it('knows the tabs that are selected in the strip, also after they no longer are', async () => {
  const page = await stage.browser.extensionPage('tabs.html');
  await page.waitFor('[data-asking]');
  expect(await page.evaluate(`document.querySelector('[value=selected]').disabled`)).toBe(true);
  await page.evaluate(`(async () => {
    const { tabs } = globalThis.browser ?? chrome;
    const { index, windowId } = await tabs.getCurrent();
    await tabs.highlight({ windowId, tabs: [index, index - 1, index - 2] });
    await tabs.highlight({ windowId, tabs: [index] });
  })()`);
  await page.waitUntil(`document.querySelector('[value=selected]').checked`);
  expect(await page.text('.tabs-switch')).toContain('The selected tabs (2)');
  await page.close();
});

it('gives the permission back when the page is closed on the way, though another one is open', async () => {
  const idle = await stage.browser.extensionPage('tabs.html');
  await idle.waitFor('[data-asking]');
  const page = await stage.browser.extensionPage('tabs.html');
  await choose(page, [addressOf('code-blocks')]);
  expect(await granted(page)).not.toEqual([own]);
  await page.close();
  const other = await stage.browser.extensionPage('welcome.html');
  await expect.poll(() => granted(other)).toEqual([own]);
  await other.close();
  await idle.close();
});
