// Connecting in every way, and ending it: token, own client, several accounts, and nothing left on the disk.
import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import type { View } from './driver/launch.ts';
import { answerWith, authorizePage, fillClient } from './sign-in.ts';
import {
  alertOf,
  askToConnect,
  connect,
  connectAnother,
  newProfile,
  picture,
  reach,
  removeAccount,
  useStage,
} from './stage.ts';

const profileDir = newProfile();
const stage = useStage({ profileDir });

/** The files of the profile that hold these words. */
function filesWith(words: string): string[] {
  try {
    return execFileSync('grep', ['-rlaF', words, profileDir], { encoding: 'utf8' })
      .trim()
      .split('\n');
  } catch {
    // grep ends with 1 when it finds nothing.
    return [];
  }
}

async function openConnect(): Promise<View> {
  const popup = await stage.browser.clickToolbar(await stage.openPage('sample-article'));
  await askToConnect(popup);
  return popup;
}

/** So that the next test begins without anybody connected. */
async function removeFromSettings(): Promise<void> {
  const settings = await stage.openSettings();
  await removeAccount(settings);
  await settings.close();
}

it('T6 keeps a token on this computer, shows its end only, and removes it from the disk', async () => {
  const { token } = stage.sandbox;
  const popup = await openConnect();
  await connect(popup, token);
  await reach(popup, 'review');
  await expect.poll(() => filesWith(token).length).toBeGreaterThan(0);

  await popup.click('header [data-action=account]');
  const settings = await stage.browser.findTab((url) => url.endsWith('/options.html'));
  await settings.waitFor('[data-account]');
  await settings.screenshot(picture('settings'));
  const shown = await settings.evaluate<string>('document.documentElement.outerHTML');
  expect(shown).toContain(token.slice(-4));
  expect(shown).not.toContain(token.slice(0, 20));
  await removeAccount(settings);
  await settings.waitFor('[data-nobody]');
  await settings.close();
  await expect.poll(() => filesWith(token)).toEqual([]);
});

it('shows the licenses of what Clipdraft is made with, from the settings', async () => {
  const settings = await stage.openSettings();
  await settings.click('[data-action=licenses]');
  const page = await stage.browser.findTab((url) => url.endsWith('/licenses.txt'));
  const text = await page.text('body');
  expect(text).toMatch(/^\W*Clipdraft \S+ is free software/);
  expect(text).toContain('Mozilla Public License');
  await page.close();
  await settings.close();
});

it('tells the token to no page, no storage and no log of ours', async () => {
  const { token } = stage.sandbox;
  const popup = await openConnect();
  await popup.evaluate(
    `(globalThis.said = [], ['log', 'info', 'warn', 'error', 'debug'].forEach((name) => { console[name] = (...words) => said.push(String(words)); }), 0)`,
  );
  await popup.fill('[name=token]', token);
  await popup.click('[data-action=connect]');
  await reach(popup, 'review');
  const everything = await popup.evaluate<string>(`(async () => {
    const { runtime, storage } = globalThis.browser ?? chrome;
    const ask = (type, data) => runtime.sendMessage({ id: Math.floor(Math.random() * 1e6), type, data, timestamp: Date.now() });
    const [account] = (await storage.local.get('accounts')).accounts;
    return JSON.stringify([
      said,
      await storage.local.get(null),
      await storage.session.get(null),
      await ask('connect', { token: ${JSON.stringify(token)}, keep: true }),
      await ask('authorization'),
      await ask('diagnose'),
      await ask('publications', { accountId: account.id, anew: true }),
      await ask('connect', { token: 'short', keep: true }),
    ]);
  })()`);
  expect(everything).toContain('"ok":true');
  expect(everything).toContain(token.slice(-4));
  expect(everything).not.toContain(token);
  await removeFromSettings();
});

it('T6 keeps a token for this session only in memory', async () => {
  const { token } = stage.sandbox;
  const popup = await openConnect();
  await popup.click('[name=keep]');
  await connect(popup, token);
  await reach(popup, 'review');
  await stage.browser.killBackground();
  await popup.click('[data-action=send]');
  await reach(popup, 'delivered');
  expect(filesWith(token)).toEqual([]);
  await removeFromSettings();
});

it('signs in with an own Medium client while the popup may close, and sends that way from then on', async () => {
  const popup = await openConnect();
  await popup.evaluate(
    `(globalThis.browser ?? chrome).storage.local.set({ 'last-route': 'file' })`,
  );
  await fillClient(stage, popup);
  await popup.screenshot(picture('oauth'));
  await popup.click('[data-action=authorize]');
  const later = await answerWith(stage, 'allow');
  await reach(later, 'delivered');
  const settings = await stage.openSettings();
  expect(await settings.text('[data-account]')).toContain('your own Medium client');
  await settings.close();
  const next = await stage.openReview(await stage.openPage('code-blocks'));
  await reach(next, 'review');
  expect(await next.attribute('button.primary', 'data-action')).toBe('send');
});

it('refreshes an ended token on the way, with one token request for three callers', async () => {
  const { sandbox } = stage;
  const popup = await stage.openReview(await stage.openPage('lists-and-quotes'));
  await reach(popup, 'review');
  sandbox.oauth.expire();
  await popup.evaluate(
    `Promise.all([1, 2, 3].map(() => (globalThis.browser ?? chrome).runtime.sendMessage({ id: Math.floor(Math.random() * 1e6), type: 'diagnose', timestamp: Date.now() })))`,
  );
  expect(sandbox.journal.filter(({ path }) => path === '/v1/tokens')).toHaveLength(1);
  sandbox.oauth.expire();
  await popup.click('[data-action=send]');
  await reach(popup, 'delivered');
  expect(sandbox.posts).toHaveLength(1);
  expect(sandbox.posts[0]?.authorId).toBe(sandbox.oauth.user.id);
});

it('F67 says whether the writer denied it, closed the window, or Medium never came back, each in its own words', async () => {
  const { browser, sandbox } = stage;
  const inside = await browser.extensionPage('welcome.html');
  await removeFromSettings();
  const first = await openConnect();
  await fillClient(stage, first);
  await first.click('[data-action=authorize]');
  const denied = await answerWith(stage, 'deny');
  await reach(denied, 'connect');
  await denied.waitFor('[data-code=oauth-denied]');
  await denied.screenshot(picture('oauth-denied'));
  const words = [await alertOf(denied)];

  await denied.fill('[name=clientId]', sandbox.oauth.clientId);
  await denied.fill('[name=clientSecret]', sandbox.oauth.clientSecret);
  await denied.click('[data-action=authorize]');
  const window = await browser.findTab(authorizePage);
  await window.close();
  await stage.closePopup();
  const closed = await browser.clickToolbar(await stage.openPage('code-blocks'));
  await closed.waitFor('[data-code=oauth-window-closed]');
  words.push(await alertOf(closed));
  expect(words[1]).toMatch(/window closed/);

  sandbox.oauth.next = 'never';
  await closed.fill('[name=clientId]', sandbox.oauth.clientId);
  await closed.fill('[name=clientSecret]', sandbox.oauth.clientSecret);
  await browser.shortenWait(inside);
  await closed.click('[data-action=authorize]');
  const staying = await browser.findTab(authorizePage);
  await staying.click('#allow');
  await staying.waitUntil(`document.title.includes('One moment')`);
  await inside.waitUntil(
    `(globalThis.browser ?? chrome).storage.session.get('authorization-failure')
      .then((stored) => stored['authorization-failure']?.code === 'oauth-timeout')`,
  );
  // In nobody's way, but the toolbar is in another window.
  await staying.close();
  await stage.closePopup();
  const late = await browser.clickToolbar(await stage.openPage('code-blocks'));
  await late.waitFor('[data-code=oauth-timeout]');
  await late.screenshot(picture('oauth-timeout'));
  words.push(await alertOf(late));
  expect(words[2]).toContain('did not answer within 5 minutes');
  expect(new Set(words).size).toBe(3);
  expect(sandbox.journal.filter(({ path }) => path === '/v1/tokens')).toEqual([]);

  await late.fill('[name=clientId]', sandbox.oauth.clientId);
  await late.fill('[name=clientSecret]', sandbox.oauth.clientSecret);
  await late.click('[data-action=authorize]');
  const signedIn = await answerWith(stage, 'allow');
  await signedIn.waitFor('header [data-connected]');
  await removeFromSettings();
  await inside.close();
});

it('F67 says when the browser ended the sign-in while Medium’s window was open', async () => {
  const { browser } = stage;
  const popup = await openConnect();
  await fillClient(stage, popup);
  await popup.click('[data-action=authorize]');
  const window = await browser.findTab(authorizePage);
  await browser.killBackground();
  await window.close();
  await stage.closePopup();
  const later = await browser.clickToolbar(await stage.openPage('code-blocks'));
  await later.waitFor('[data-code=oauth-interrupted]');
  expect(await alertOf(later)).toContain('stopped the sign-in before it was complete');
});

it('holds several accounts, and the one that a draft goes to is in sight', async () => {
  const { sandbox } = stage;
  const other = sandbox.addUser({ username: 'second', name: 'Second Writer' });
  await (await stage.openReview(await stage.openPage('code-blocks'))).close();
  const settings = await stage.openSettings();
  await connectAnother(settings, other.token);
  const popup = await stage.openReview(await stage.openPage('code-blocks'));
  await reach(popup, 'review');
  expect(await popup.text('header .account')).toContain('@second');
  await popup.click('[data-action=send]');
  await reach(popup, 'delivered');
  expect(sandbox.posts[0]?.authorId).toBe(other.user.id);
  await popup.close();

  await settings.bringToFront();
  await settings.click('[data-account]:first-child [name=account]');
  await settings.waitUntil(`document.querySelectorAll('[name=account]')[0].checked`);
  await settings.screenshot(picture('accounts'));
  await settings.click('[data-action=diagnose]');
  await settings.waitFor('[data-step=quota][data-state=ok]');
  await settings.screenshot(picture('doctor'));
  await settings.close();
  const later = await stage.openReview(await stage.openPage('code-blocks'));
  expect(await later.text('header .account')).toContain(`@${sandbox.user.username}`);
});

it('F53 asks for the API’s host again, from a click, when the browser has withdrawn it', async () => {
  const { browser, sandbox } = stage;
  const host = 'https://api.medium.com/*';
  await browser.withdrawHost(host);
  const tab = await stage.openPage('bad-base');
  const popup = await stage.openReview(tab);
  await reach(popup, 'review');
  await popup.click('[data-action=send]');
  await popup.waitFor('[data-code=host-permission-missing]');
  await popup.screenshot(picture('host-permission'));
  expect(sandbox.journal).toEqual([]);
  await browser.acceptHost(host, () => popup.click('[data-action=allow-medium]'));
  await stage.closePopup();
  const later = await stage.openReview(tab);
  await reach(later, 'delivered');
  expect(sandbox.posts).toHaveLength(1);
});

it('sends to a publication that was found by typing, as its role allows', async () => {
  const { sandbox } = stage;
  const popup = await stage.openReview(await stage.openPage('hidden-text'));
  await reach(popup, 'review');
  const writer = sandbox.publications.find(({ role }) => role === 'writer');
  await popup.fill('[name=destination]', writer?.name ?? '');
  await popup.waitFor(`[data-publication="${writer?.id}"][data-role=writer]`);
  await popup.screenshot(picture('publications'));
  await popup.press('Enter');
  await popup.waitFor('[data-writer]');
  await popup.select('[name=publishStatus]', 'public');
  expect(await popup.text('#publishStatus-problem')).toContain('Writers can only send drafts');
  await popup.select('[name=publishStatus]', 'draft');
  await popup.click('[data-action=send]');
  await reach(popup, 'delivered');
  expect(sandbox.posts[0]).toMatchObject({ publicationId: writer?.id, publishStatus: 'draft' });
});
