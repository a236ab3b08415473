// The outbox and the history: four drafts in four states, each brought on from the list, and taken to another browser.
import { expect, it } from 'vitest';
import { chooseFile } from './choose-file.ts';
import { useDownloads } from './downloads.ts';
import type { Tab, View } from './driver/launch.ts';
import { browserName, picture, reach, useStage } from './stage.ts';

const { downloadDir, saved } = useDownloads();
const stage = useStage({ downloadDir });
const elsewhere = useStage();

const keyOf = (slug: string) => `https://journal.example/${slug}/`;
const itemOf = (slug: string) => `[data-key="${keyOf(slug)}"]`;

/** Sends a page under a title of its own, waits for what becomes of it, and closes the popup. */
async function send(page: Tab, title: string, isOver: (popup: View) => Promise<void>) {
  const popup = await stage.openReview(page);
  await reach(popup, 'review');
  await popup.fill('[name=title]', title);
  await popup.click('[data-action=send]');
  await isOver(popup);
  await popup.close();
}

async function openHistory(): Promise<Tab> {
  const page = await stage.browser.extensionPage('outbox.html');
  await reach(page, 'history');
  return page;
}

/** What each list shows: titles by the list's name. */
function shown(page: View): Promise<Record<string, string[]>> {
  return page.evaluate(`Object.fromEntries([...document.querySelectorAll('[data-section]')].map(
    (list) => [list.dataset.section, [...list.querySelectorAll('h3')].map((it) => it.textContent)]))`);
}

const choose = (page: View, text: string) => chooseFile(page, 'historyFile', text);

it('says in words that nothing was sent yet', async () => {
  const page = await openHistory();
  await page.waitUntil(
    `document.querySelector('main').innerText.includes('There is nothing here yet.')`,
  );
  expect(await page.count('[data-section], [data-action=export]')).toBe(0);
  await page.screenshot(picture('history-empty'));
  await page.close();
});

it('shows under what state each draft is, as it is, while it changes', async () => {
  const { browser, sandbox } = stage;
  const page = await openHistory();
  const { openPage } = stage;
  await send(await openPage('sample-article'), 'A loaf at night', (popup) =>
    reach(popup, 'delivered'),
  );
  sandbox.fault({ on: 'create', kind: 'status', status: 502, created: true });
  await send(await openPage('code-blocks'), 'Code nobody saw', (popup) => reach(popup, 'unknown'));
  sandbox.fault({ on: 'create', kind: 'status', status: 400 });
  await send(await openPage('lists-and-quotes'), 'A list refused', (popup) =>
    popup.waitFor('[role=alert]'),
  );
  const last = await openPage('hidden-text');
  await browser.setOffline(true);
  try {
    await send(last, 'Written in a tunnel', (popup) => popup.waitFor('[role=alert]'));
    await page.bringToFront();
    await page.waitFor(`${itemOf('hidden-text')}[data-state=queued] [data-code=offline]`);
    await expect
      .poll(() => shown(page))
      .toEqual({
        'under-way': ['Written in a tunnel'],
        'needs-writer': ['A list refused', 'Code nobody saw'],
        'on-medium': ['A loaf at night'],
      });
    expect(await page.text('[data-posts]')).toBe('2 of about 10 posts today');
    await page.screenshot(picture('history'));
    await page.click(`${itemOf('hidden-text')} [data-action=cancel]`);
    await page.waitFor(itemOf('hidden-text'), { hidden: true });
    await expect
      .poll(() => page.text('[data-said]'))
      .toContain('“Written in a tunnel” is cancelled.');
  } finally {
    await browser.setOffline(false);
  }
  await page.close();
  expect(sandbox.posts.map(({ title }) => title)).toEqual(['A loaf at night', 'Code nobody saw']);
});

it('finds a draft by its title and by its address', async () => {
  const page = await openHistory();
  await page.fill('[name=search]', 'LOAF');
  await page.waitFor('[data-found="1"]');
  expect(await shown(page)).toEqual({ 'on-medium': ['A loaf at night'] });
  await page.fill('[name=search]', 'journal lists');
  await page.waitUntil(`document.querySelector('[data-section=needs-writer]')`);
  expect(await shown(page)).toEqual({ 'needs-writer': ['A list refused'] });
  await page.close();
});

it('takes the writer’s word for an unknown draft, and sends a refused one again', async () => {
  const page = await openHistory();
  await page.click(`${itemOf('code-blocks')} [data-action=confirm]`);
  await page.waitFor(`[data-section=on-medium] ${itemOf('code-blocks')}[data-state=posted]`);
  // What is said then moves the list down, and a button away from under the mouse.
  await page.waitUntil(
    `document.querySelector('[data-said]').textContent.includes('is on Medium')`,
  );
  await page.click(`${itemOf('lists-and-quotes')} [data-action=retry]`);
  await page.waitFor(`[data-section=on-medium] ${itemOf('lists-and-quotes')}[data-state=posted]`);
  expect(stage.sandbox.posts).toMatchObject([{ title: 'A list refused' }]);
  const [post] = stage.sandbox.posts;
  expect(await page.attribute(`${itemOf('lists-and-quotes')} [data-action=open]`, 'href')).toBe(
    `https://medium.com/p/${post?.id}/edit`,
  );
  expect(await page.count('[data-section=needs-writer]')).toBe(0);
  await page.screenshot(picture('history-on-medium'));
  await page.close();
});

it('opens from the popup, and forgets a page only when asked twice', async () => {
  const { browser } = stage;
  const tab = await stage.openPage('code-blocks');
  const popup = await stage.openReview(tab);
  await reach(popup, 'delivered');
  await popup.click('header [data-action=history]');
  const page = await browser.findTab((url) => url.endsWith('/outbox.html'));
  // Firefox leaves it open over the new tab.
  await stage.closePopup();
  await page.bringToFront();
  await page.click(`${itemOf('code-blocks')} [data-action=remove]`);
  await page.waitFor('[data-action=remove-yes]');
  await page.screenshot(picture('history-remove'));
  await page.press('Enter');
  await page.waitFor('[data-action=remove-yes]', { hidden: true });
  expect(await page.count(itemOf('code-blocks'))).toBe(1);
  await page.click(`${itemOf('code-blocks')} [data-action=remove]`);
  await page.click('[data-action=remove-yes]');
  await page.waitFor(itemOf('code-blocks'), { hidden: true });
  await expect.poll(() => page.text('[data-said]')).toContain('is no longer in this list');
  await page.close();
  await reach(await stage.openReview(tab), 'review');
});

it('tells another browser which pages were sent, by a file without account or text', async () => {
  const page = await openHistory();
  await page.click('[data-action=export]');
  const { name, bytes } = await saved();
  expect(name).toMatch(/^Clipdraft history \d{4}-\d\d-\d\d\.json$/);
  const text = bytes.toString('utf8');
  expect(text).not.toContain(stage.sandbox.token);
  expect(JSON.parse(text)).toMatchObject({
    format: 'clipdraft-history',
    version: 1,
    deliveries: [{ delivery: { accountId: null } }, { delivery: { accountId: null } }],
  });
  await page.close();

  const other = await elsewhere.browser.extensionPage('outbox.html');
  await reach(other, 'history');
  await choose(other, '{"format":"a diary"}');
  await other.waitFor('[role=alert][data-code=not-a-history-file]');
  await other.screenshot(picture('history-wrong-file'));
  expect(await other.count('[data-section]')).toBe(0);
  await choose(other, text);
  await other.waitUntil(
    `document.querySelector('[data-said]').textContent === '2 pages were added.'`,
  );
  await expect
    .poll(async () => (await shown(other))['on-medium']?.toSorted())
    .toEqual(['A list refused', 'A loaf at night']);
  const popup = await elsewhere.browser.clickToolbar(await elsewhere.openPage('sample-article'));
  await reach(popup, 'delivered');
  expect(await popup.text('main')).toContain('A loaf at night');
});

it('takes over the history of many years: 4,000 pages', async () => {
  const posted = {
    version: 2,
    state: 'posted',
    publishStatus: 'draft',
    accountId: null,
    canonicalUrl: null,
    contentHash: null,
    queuedAt: 1_760_000_000_000,
    at: 1_760_000_000_000,
    earlier: [],
    postId: '0123456789ab',
    lost: [],
  };
  const deliveries = Array.from({ length: 4_000 }, (_, index) => ({
    key: `https://years.example/${index}`,
    delivery: { ...posted, title: `Page ${index} of many years` },
  }));
  const page = await elsewhere.browser.extensionPage('outbox.html');
  await reach(page, 'history');
  await choose(page, JSON.stringify({ format: 'clipdraft-history', version: 1, deliveries }));
  await page.waitUntil(
    `document.querySelector('[data-said]').textContent === '4,000 pages were added.'`,
    { timeout: 120_000 },
  );
  await page.waitUntil(
    `document.querySelectorAll('[data-key^="https://years.example/"]').length === 4000`,
  );
  await page.close();
});

// Firefox lets no extension replace a page of its own.
if (browserName === 'chromium')
  it('leaves chrome://history to Chrome', async () => {
    const page = await stage.browser.open('chrome://history/');
    await page.waitFor('history-app');
    expect(await page.url()).toBe('chrome://history/');
    await page.close();
  });
