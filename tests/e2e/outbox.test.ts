// The outbox in a real browser: whatever ends in the middle, the draft is sent once, or the writer is asked.
import { afterEach, expect, it } from 'vitest';
import type { View } from './driver/types.ts';
import { alertOf, browserName, newProfile, picture, reach, useStage } from './stage.ts';

const profileDir = newProfile();
const stage = useStage({ profileDir });

/** A page of the extension, to look into its storage and at its badge. */
let inside: View | null = null;
afterEach(async () => {
  await inside?.close().catch(() => undefined);
  inside = null;
});

async function insideView(): Promise<View> {
  inside ??= await stage.browser.extensionPage('welcome.html');
  return inside;
}

async function badge(): Promise<string> {
  return (await insideView()).evaluate('(globalThis.browser ?? chrome).action.getBadgeText({})');
}

async function stored(): Promise<Record<string, unknown>> {
  return (await insideView()).evaluate('(globalThis.browser ?? chrome).storage.local.get(null)');
}

async function store(values: Record<string, unknown>): Promise<void> {
  await (await insideView()).evaluate(
    `(globalThis.browser ?? chrome).storage.local.set(${JSON.stringify(values)})`,
  );
}

const creates = () =>
  stage.sandbox.journal.filter(({ method, path }) => method === 'POST' && path.endsWith('/posts'));
const keyOf = (slug: string) => `https://journal.example/${slug}/`;

async function send(slug: string): Promise<View> {
  const popup = await stage.openReview(await stage.openPage(slug));
  await reach(popup, 'review');
  await popup.click('[data-action=send]');
  return popup;
}

async function sendOffline(slug: string): Promise<void> {
  const popup = await stage.openReview(await stage.openPage(slug));
  await reach(popup, 'review');
  await stage.browser.setOffline(true);
  await popup.click('[data-action=send]');
  await popup.waitFor('[data-code=offline]');
  await popup.close();
}

it('F43 sends the text in the next life when the background ends among the pictures, with nobody looking', async () => {
  const { browser, sandbox } = stage;
  sandbox.fault({ on: 'images', kind: 'stall' });
  const popup = await send('pictures-policy');
  await popup.waitFor('[data-stage=pictures]');
  expect(await popup.text('[data-progress]')).toContain('Picture 1 of 1.');
  await popup.screenshot(picture('outbox-pictures'));
  await expect.poll(() => sandbox.journal.map(({ path }) => path)).toContain('/v1/images');
  await popup.close();
  expect(await badge()).toBe('1/1');
  await browser.killBackground();
  expect(sandbox.posts).toEqual([]);
  // Any event wakes it; here another page of ours asks.
  await reach(await stage.openReview(await stage.openPage('pictures-policy')), 'delivered');
  expect([sandbox.posts.length, creates().length]).toEqual([1, 1]);
  await expect.poll(badge).toBe('');
  // And after the answer it is known in every life.
  await stage.closePopup();
  await browser.killBackground();
  await reach(await stage.openReview(await stage.openPage('pictures-policy')), 'delivered');
  expect(creates()).toHaveLength(1);
});

/** Two drafts in the outbox, and the background dies while it waits for the answer to the first one's create call. */
async function dieBetween(slugs: readonly [string, string]): Promise<void> {
  const { browser, sandbox } = stage;
  // Opened now: what it asks when it opens would wake the next life.
  await insideView();
  sandbox.fault({ on: 'create', kind: 'stall' });
  const first = await send(slugs[0]);
  await first.waitFor('[data-stage=sending]');
  await expect.poll(() => creates().length).toBe(1);
  await first.close();
  const second = await send(slugs[1]);
  await second.waitFor('[data-stage=queued]');
  await second.close();
  await browser.killBackground();
  expect(await browser.backgroundRunning()).toBe(false);
}

const stateOf = async (slug: string) =>
  ((await stored())[`delivery:${keyOf(slug)}`] as { state: string }).state;

it('F43 sends the next draft by the alarm alone after the background died in a create call', async () => {
  const { sandbox } = stage;
  await dieBetween(['code-inline', 'code-prism']);
  const alarm = '(globalThis.browser ?? chrome).alarms.get("outbox")';
  // It repeats: one that went off while the background lived would else have been the last.
  expect(await (await insideView()).evaluate(alarm)).toMatchObject({ periodInMinutes: 0.5 });
  await expect.poll(() => sandbox.posts.length).toBe(1);
  await expect.poll(() => stateOf('code-prism')).toBe('posted');
  expect(await stateOf('code-inline')).toBe('unknown');
  expect(creates()).toHaveLength(2);
});

it('F43 wakes with the page of the outbox, which shows nothing as going on that has died', async () => {
  const { browser, sandbox } = stage;
  await dieBetween(['headings-anchors', 'headings-same-words']);
  await (await insideView()).evaluate('(globalThis.browser ?? chrome).alarms.clearAll()');
  const page = await browser.extensionPage('outbox.html');
  await reach(page, 'history');
  const shown = `[data-key="${keyOf('headings-anchors')}"]`;
  expect(await page.attribute(shown, 'data-state')).toBe('unknown');
  await page.waitFor(`[data-key="${keyOf('headings-same-words')}"][data-state=posted]`);
  expect([sandbox.posts.length, creates().length]).toEqual([1, 2]);
  await page.screenshot(picture('outbox-after-death'));
  await page.close();
});

it('F43 wakes while the page of the outbox is open, without the alarm', async () => {
  const { browser, sandbox } = stage;
  const page = await browser.extensionPage('outbox.html');
  await reach(page, 'history');
  await dieBetween(['title-quotes-dashes', 'kind-short-note']);
  await (await insideView()).evaluate('(globalThis.browser ?? chrome).alarms.clearAll()');
  await expect.poll(() => sandbox.posts.length).toBe(1);
  await page.bringToFront();
  await page.waitFor(`[data-key="${keyOf('title-quotes-dashes')}"][data-state=unknown]`);
  expect(creates()).toHaveLength(2);
  await page.close();
});

it('F68 names the day of a wait until tomorrow, and takes one of 400 days for none', async () => {
  const { browser, sandbox } = stage;
  const headers = { 'retry-after': '86400' };
  sandbox.fault({ on: 'create', kind: 'status', status: 429, headers });
  const popup = await send('code-rouge');
  await popup.waitFor('[data-code=rate-limited]');
  expect(await alertOf(popup)).toMatch(/Clipdraft sends it tomorrow at .+ or a little later\./);
  await popup.screenshot(picture('outbox-tomorrow'));
  await popup.close();
  const page = await browser.extensionPage('outbox.html');
  await page.waitFor('[data-pause=rate-limited]');
  expect(await page.text('[data-pause]')).toMatch(
    /^Medium accepts no more posts until tomorrow at .+\.$/,
  );
  await page.screenshot(picture('outbox-page-tomorrow'));
  await page.close();
  // As a clock that was ahead by 400 days has written it.
  const name = `delivery:${keyOf('code-rouge')}`;
  const record = (await stored())[name] as { until: number };
  await store({ [name]: { ...record, until: record.until + 400 * 86_400_000 } });
  const later = await browser.extensionPage('outbox.html');
  await later.waitFor(`[data-key="${keyOf('code-rouge')}"][data-state=posted]`);
  expect([sandbox.posts.length, creates().length]).toEqual([1, 2]);
  await later.close();
});

it('takes a draft back while its pictures go up, and sends it when asked to again', async () => {
  const { sandbox } = stage;
  const letGo = sandbox.hold('images');
  const popup = await send('pictures-blob');
  await popup.waitFor('[data-stage=pictures]');
  await popup.click('[data-action=cancel]');
  await reach(popup, 'review');
  letGo();
  await expect.poll(() => sandbox.images.length).toBe(3);
  expect(creates()).toEqual([]);
  await popup.click('[data-action=send]');
  await reach(popup, 'delivered');
  expect(creates()).toHaveLength(1);
  expect(sandbox.images).toHaveLength(3);
});

it('goes without a picture that Medium refuses, and says which', async () => {
  const { sandbox } = stage;
  sandbox.fault({ on: 'images', kind: 'status', status: 400 });
  const popup = await send('pictures-data-and-svg');
  await reach(popup, 'delivered');
  await popup.screenshot(picture('embedded-refused'));
  expect(await popup.text('.lost')).toMatch(
    /is missing on Medium\. Medium did not accept a picture/,
  );
  expect(creates()).toHaveLength(1);
});

it.each([
  ['F45 killed', 'kill', 'lists-and-quotes'],
  ['F46 quit', 'close', 'code-blocks'],
] as const)(
  'asks the writer after the browser was %s on the way, with the edits intact',
  async (_, end, slug) => {
    const { sandbox } = stage;
    const popup = await stage.openReview(await stage.openPage(slug));
    await reach(popup, 'review');
    await popup.fill('[name=title]', 'Before the end');
    sandbox.fault({ on: 'create', kind: 'stall', created: true });
    await popup.click('[data-action=send]');
    await popup.waitFor('[data-stage=sending]');
    await expect.poll(() => creates().length).toBe(1);
    await stage.restart(end);
    const later = await stage.openReview(await stage.openPage(slug));
    await reach(later, 'unknown');
    await expect.poll(badge).toBe('!');
    expect(creates()).toHaveLength(1);
    await later.close();
    const again = await stage.openReview(await stage.openPage(slug));
    await again.click('[data-action=send-again]');
    await reach(again, 'review');
    expect(await again.value('[name=title]')).toBe('Before the end');
    await again.click('[data-action=send]');
    await reach(again, 'delivered');
    expect(creates()).toHaveLength(2);
  },
);

it('F1 F47 sends after a restart what was queued offline, by itself', async () => {
  const { sandbox } = stage;
  await sendOffline('hidden-text');
  expect(await badge()).toBe('1');
  inside = null;
  await stage.restart('kill');
  await expect.poll(() => sandbox.posts.length).toBe(1);
  expect(creates()).toHaveLength(1);
});

it('F21 pauses the whole queue after a 429, says until when, and goes on after a restart', async () => {
  const { sandbox } = stage;
  // Long enough for all that comes before the restart, on a busy machine too.
  const headers = { 'retry-after': '15' };
  sandbox.fault({ on: 'create', kind: 'status', status: 429, headers });
  const first = await send('tables-small');
  await first.waitFor('[data-code=rate-limited]');
  expect(await alertOf(first)).toMatch(/Clipdraft sends it at .+ or a little later\./);
  await first.screenshot(picture('outbox-waiting'));
  await first.close();
  const second = await send('headings-levels');
  await second.waitFor('[data-stage=queued] [data-code=rate-limited]');
  await second.close();
  expect(creates()).toHaveLength(1);
  inside = null;
  await stage.restart('close');
  await expect.poll(() => sandbox.posts.length).toBe(2);
  expect(creates()).toHaveLength(3);
});

it('F16 F26 keeps what a refused token cannot send, and sends it once it is connected again', async () => {
  const { sandbox } = stage;
  sandbox.fault({
    on: 'create',
    kind: 'status',
    status: 401,
    body: '{"errors":[{"message":"Token was invalid.","code":6003}]}',
  });
  const popup = await send('footnotes-anchors');
  await popup.waitFor('[data-stage=queued] [data-code=unauthorized]');
  expect(creates()).toHaveLength(1);
  await popup.screenshot(picture('outbox-held'));
  await popup.click('[data-code=unauthorized] [data-action=reconnect]');
  await reach(popup, 'connect');
  await popup.fill('[name=token]', sandbox.token);
  await popup.click('[data-action=connect]');
  await reach(popup, 'delivered');
  expect([sandbox.posts.length, creates().length]).toEqual([1, 2]);
});

it('F51 F61 sends once from two windows of the same page', async () => {
  const { sandbox, browser } = stage;
  const tab = await stage.openPage('lists-definitions');
  const popup = await stage.openReview(tab);
  await reach(popup, 'review');
  const tabId = await popup.evaluate<number>(
    '(globalThis.browser ?? chrome).tabs.query({ url: undefined, active: true }).then(([tab]) => tab.id)',
  );
  await popup.close();
  const other = await browser.extensionPage(`popup.html?tab=${tabId}`);
  await reach(other, 'review');
  const letGo = sandbox.hold('create');
  await other.click('[data-action=send]');
  await other.waitFor('[data-stage=sending]');
  const again = await stage.openReview(tab);
  await reach(again, 'delivering');
  letGo();
  await reach(again, 'delivered');
  await reach(other, 'delivered');
  expect(creates()).toHaveLength(1);
  await other.close();
});

it('F58 puts a damaged record aside and asks, while all others work', async () => {
  const key = keyOf('quotes-sources');
  await store({ [`delivery:${key}`]: { version: 2, state: 'posted', at: 'yesterday' } });
  const popup = await stage.openReview(await stage.openPage('quotes-sources'));
  await reach(popup, 'unknown');
  expect(await alertOf(popup)).toContain('the record of it was damaged');
  await popup.close();
  const aside = Object.entries(await stored()).filter(([name]) => name.startsWith('quarantine:'));
  expect(aside).toMatchObject([[expect.stringContaining(key), { at: 'yesterday' }]]);
  expect(creates()).toEqual([]);
});

it('F59 F60 reads the records of the first version, and leaves those of a newer one alone', async () => {
  const newer = { version: 3, state: 'beamed' };
  await store({
    [`delivery:${keyOf('sample-article')}`]: {
      state: 'posted',
      at: 1_760_000_000_000,
      postId: '0123456789ab',
      title: 'Of the first version',
      publishStatus: 'draft',
    },
    [`delivery:${keyOf('headings-many-h1')}`]: newer,
  });
  const old = await stage.openReview(await stage.openPage('sample-article'));
  await reach(old, 'delivered');
  expect(await old.text('main')).toContain('Of the first version');
  await old.close();
  const popup = await stage.openReview(await stage.openPage('headings-many-h1'));
  await popup.waitFor('[data-code=record-newer]');
  await popup.close();
  expect((await stored())[`delivery:${keyOf('headings-many-h1')}`]).toEqual(newer);
});

it('F57 keeps the draft in the other storage when the database refuses', async () => {
  const { sandbox } = stage;
  // Firefox keeps the connections of windows that were closed in the middle of a reading, until it next tidies up. A new
  // version would wait for them.
  await stage.restart('close');
  // A database of a later version than ours cannot be opened by us.
  await (await insideView()).evaluate(`new Promise((resolve, reject) => {
    const request = indexedDB.open('clipdraft', 99);
    request.onsuccess = () => { request.result.close(); resolve(true); };
    request.onerror = () => reject(request.error);
  })`);
  await sendOffline('lists-with-things');
  expect(Object.keys(await stored())).toContain(`order:${keyOf('lists-with-things')}`);
  await stage.browser.setOffline(false);
  await reach(await stage.openReview(await stage.openPage('lists-with-things')), 'delivered');
  expect(creates()).toHaveLength(1);
  expect(Object.keys(await stored())).not.toContain(`order:${keyOf('lists-with-things')}`);
  expect(sandbox.posts).toHaveLength(1);
});

it('F44 waits for an answer longer than a background may idle, with every window closed', async () => {
  const { sandbox } = stage;
  const popup = await stage.openReview(await stage.openPage('sample-article'));
  await popup.click('[data-action=send-another]');
  await reach(popup, 'review');
  sandbox.fault({ on: 'create', kind: 'delay', ms: 40_000 });
  await popup.click('[data-action=send]');
  await popup.waitFor('[data-stage=sending]');
  await popup.close();
  await expect.poll(() => sandbox.journal.at(-1)?.outcome).toBe('answered');
  const later = await stage.openReview(await stage.openPage('sample-article'));
  await reach(later, 'delivered');
  expect(creates()).toHaveLength(1);
});

// The last one: an extension that the protocol has installed does not come back by itself. See the driver's offerUpdate.
if (browserName === 'chromium')
  it('F49 lets an update wait for the draft that is being sent, and then lets it in', async () => {
    const { browser, sandbox } = stage;
    const page = await browser.extensionPage('outbox.html');
    const popup = await stage.openReview(await stage.openPage('lists-and-quotes'));
    await popup.waitFor('main[data-screen=review], main[data-screen=delivered]');
    if ((await popup.count('[data-action=send-another]')) > 0)
      await popup.click('[data-action=send-another]');
    await reach(popup, 'review');
    const letGo = sandbox.hold('create');
    await popup.click('[data-action=send]');
    await popup.waitFor('[data-stage=sending]');
    await browser.offerUpdate();
    expect(await page.isOpen()).toBe(true);
    letGo();
    // A reload closes every page of the extension.
    await expect.poll(() => page.isOpen()).toBe(false);
    expect(sandbox.journal.at(-1)?.outcome).toBe('answered');
    expect(creates()).toHaveLength(1);
  });
