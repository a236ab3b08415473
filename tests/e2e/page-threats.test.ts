// What a hostile page gets of Clipdraft: no token, no listener, no trace, no frame; and nothing of a private window comes to us.
import { expect, it } from 'vitest';
import type { View } from './driver/types.ts';
import { askToConnect, browserName, connect, reach, removeAccount, useStage } from './stage.ts';
import { inject, tabUnder } from './threats/injected.ts';
import { everythingStored } from './threats/stored.ts';

const stage = useStage();

const originOf = (ownPage: View) => ownPage.evaluate<string>('location.origin');

/** Everything that a script in the isolated world finds in our storage; a text where it is shut out. */
const readStorage = `async () => {
  const { storage } = globalThis.browser ?? chrome;
  const read = async (area) => {
    try {
      return storage[area] ? await storage[area].get(null) : 'absent';
    } catch (error) {
      return 'refused: ' + error.message;
    }
  };
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('secrets').then(() => 'found', ({ name }) => name);
  return {
    local: await read('local'),
    session: await read('session'),
    folder,
    databases: (await indexedDB.databases()).map(({ name }) => name),
  };
}`;

interface Reach {
  local: unknown;
  session: unknown;
  folder: string;
  databases: string[];
}

it.each([
  ['kept on this computer', true],
  ['kept for this session', false],
])('T1 shows no token to a script of ours in a page: %s', async (_, keep) => {
  const { token } = stage.sandbox;
  const settings = await stage.openSettings();
  if ((await settings.count('[data-account]')) > 0) await removeAccount(settings);
  await settings.close();
  const popup = await stage.browser.clickToolbar(await stage.openPage('sample-article'));
  await reach(popup, 'review');
  await askToConnect(popup);
  if (!keep) await popup.click('[name=keep]');
  await connect(popup, token);
  await reach(popup, 'review');
  const { secrets } = await everythingStored(popup);
  expect(JSON.stringify(secrets)).toContain(token);

  const found = await inject<Reach>(popup, await tabUnder(popup), readStorage);
  expect(JSON.stringify(found)).not.toContain(token);
  // The page's own, not ours.
  expect(found).toMatchObject({ folder: 'NotFoundError', databases: [] });
  if (browserName === 'chromium')
    expect([found.local, found.session]).toEqual(
      Array(2).fill(expect.stringMatching(/^refused: Access to storage is not allowed/)),
    );
  else {
    // Firefox shows storage.local to every script of ours: no secret is ever in it.
    expect(found.local).toMatchObject({ 'active-account': expect.any(String) });
    expect(found.session).toMatch(/^absent|^refused/);
  }
});

it('T1 leaves nothing in the page that was clipped, and nothing to call', async () => {
  const tab = await stage.openPage('code-blocks');
  const world = `[Reflect.ownKeys(globalThis), Reflect.ownKeys(document), Reflect.ownKeys(Element.prototype)].flat().map(String).sort()`;
  await tab.evaluate(`(globalThis.seen = [], globalThis.watch = new MutationObserver((records) => {
    for (const { type, target } of records) seen.push(type + ' ' + target.nodeName);
  }), watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true }),
  addEventListener('message', ({ data }) => seen.push('message ' + JSON.stringify(data))), null)`);
  const before = await tab.evaluate<string[]>(world);
  const popup = await stage.openReview(tab);
  await reach(popup, 'review');
  const tabId = await tabUnder(popup);
  await popup.click('[data-action=send]');
  await reach(popup, 'delivered');
  // No listener of ours is left there to hear it.
  const heard = await popup.evaluate<string>(`(globalThis.browser ?? chrome).tabs
    .sendMessage(${tabId}, { type: 'anything' }).then(() => 'heard', (error) => error.message)`);
  expect(heard).toMatch(/Receiving end does not exist/);
  const origin = await originOf(popup);
  await stage.closePopup();

  expect(await tab.evaluate<string[]>(world)).toEqual(before);
  expect(
    await tab.evaluate(`(seen.push(...watch.takeRecords().map(({ type }) => type)), seen)`),
  ).toEqual([]);
  expect(
    await tab.evaluate(`[typeof browser, typeof globalThis.chrome?.runtime?.sendMessage]`),
  ).toEqual(['undefined', 'undefined']);
  for (const file of ['manifest.json', 'popup.html', 'icons/128.png', 'background.js', 'clip.js']) {
    const address = JSON.stringify(`${origin}/${file}`);
    expect(await tab.evaluate(`fetch(${address}).then(() => 'read', () => 'refused')`)).toBe(
      'refused',
    );
    expect(
      await tab.evaluate(`new Promise((resolve) => {
        const image = new Image();
        image.onload = () => resolve('drawn');
        image.onerror = () => resolve('refused');
        image.src = ${address};
      })`),
    ).toBe('refused');
  }
});

it('T14 lets no page frame or open one of ours', async () => {
  const { browser } = stage;
  const tab = await stage.openPage('sample-article');
  const ownPage = await browser.extensionPage('outbox.html');
  const origin = await originOf(ownPage);
  await ownPage.close();
  await tab.bringToFront();
  const ours = [
    'popup.html',
    'popup.html?tab=1',
    'outbox.html',
    'options.html',
    'sidepanel.html',
    'licenses.txt',
  ];
  const theirs = 'https://journal.example/code-blocks/';
  for (const address of [theirs, ...ours.map((path) => `${origin}/${path}`)])
    await tab.evaluate(`new Promise((resolve) => {
      const frame = document.createElement('iframe');
      frame.onload = frame.onerror = () => resolve(null);
      frame.src = ${JSON.stringify(address)};
      document.body.append(frame);
    })`);
  // While a frame changes its process it is in neither of them.
  await expect.poll(async () => (await tab.frameUrls()).length).toBe(ours.length + 1);
  const framed = await tab.frameUrls();
  expect(framed).toContain(theirs);
  expect(framed.filter((url) => url.startsWith(origin))).toEqual([]);

  await tab.evaluate(`(open(${JSON.stringify(`${origin}/popup.html`)}), null)`).catch(String);
  await tab
    .evaluate(`(location.href = ${JSON.stringify(`${origin}/popup.html`)}, null)`)
    .catch(String);
  const opened = await stage.openPage('code-blocks');
  const tabs = await browser.tabs();
  expect(tabs.filter(({ url }) => url.startsWith(`${origin}/popup`))).toEqual([]);
  await opened.close();
});

it('T20 is not there in private windows and sees none of their tabs, not even where people allow it', async () => {
  const { browser } = stage;
  await browser.allowPrivate();
  const ownPage = await browser.extensionPage('outbox.html');
  const count = () =>
    ownPage.evaluate<number>(
      `(globalThis.browser ?? chrome).tabs.query({}).then(({ length }) => length)`,
    );
  expect(
    await ownPage.evaluate(`(globalThis.browser ?? chrome).extension.isAllowedIncognitoAccess()`),
  ).toBe(false);
  const before = await count();
  const open = await stage.openPage('code-blocks');
  expect(await count()).toBe(before + 1);
  const secret = await browser.openPrivate('https://journal.example/lists-and-quotes/');
  expect(await secret.text('h1')).not.toBe('');
  expect(await count()).toBe(before + 1);
  await secret.close();
  await open.close();
  await ownPage.close();
});
