// T5: no token, secret or code ever stands where somebody might read it, copy it or send it along. All that this file's
// browser logs, shows, stores and exports is collected, and searched in the end.
import { afterEach, beforeAll, expect, it } from 'vitest';
import { useDownloads } from './downloads.ts';
import type { View } from './driver/types.ts';
import { openEditor, paste } from './editor-page.ts';
import { answerWith, fillClient } from './sign-in.ts';
import { askToConnect, connect, reach, useStage } from './stage.ts';
import { everythingStored } from './threats/stored.ts';

const { downloadDir, saved } = useDownloads();
const stage = useStage({ keepsLog: true, downloadDir });

/** A real token of somebody, of which one letter was typed wrong. */
const mistyped = 'c0ffee'.repeat(11).slice(1);

const secrets = new Set<string>([mistyped]);
const seen: [where: string, what: string][] = [];

/** All of a document: words, attributes, and what stands in its fields, but for those made for secrets. */
async function look(where: string, view: View): Promise<void> {
  const what = await view.evaluate<string>(`[document.documentElement.outerHTML, location.href,
    ...[...document.querySelectorAll('input:not([type=password]), textarea, select')].map(({ value }) => value)].join('\\n')`);
  seen.push([where, what]);
}

/** The secrets that are stored now are noted; all else that is stored is looked at. */
async function lookIntoStorage(where: string): Promise<void> {
  const page = await stage.browser.extensionPage('outbox.html');
  const { secrets: kept, ...others } = await everythingStored(page);
  for (const text of Object.values(kept))
    for (const [, word = ''] of text.matchAll(/"([^"]{20,})"/g)) secrets.add(word);
  seen.push([where, JSON.stringify(others)]);
  await page.close();
}

async function openReview(slug: string): Promise<View> {
  await stage.closePopup();
  const popup = await stage.openReview(await stage.openPage(slug));
  await reach(popup, 'review');
  return popup;
}

beforeAll(() => {
  const { token, oauth } = stage.sandbox;
  for (const secret of [token, oauth.clientSecret]) secrets.add(secret);
});
afterEach(() => lookIntoStorage('storage'));

it('T5 while a token is refused, connected, and kept for the session only', async () => {
  const popup = await stage.browser.clickToolbar(await stage.openPage('sample-article'));
  await reach(popup, 'review');
  await askToConnect(popup);
  await popup.fill('[name=token]', mistyped);
  await popup.click('[data-action=connect]');
  await popup.waitFor('[role=alert]');
  await look('a refused token', popup);
  await connect(popup, stage.sandbox.token);
  await reach(popup, 'review');
  await look('the review', popup);

  const other = stage.sandbox.addUser({ username: 'second', name: 'Second Writer' });
  secrets.add(other.token);
  const settings = await stage.openSettings();
  await settings.click('[data-add-account] summary');
  await settings.fill('[data-add-account] [name=token]', other.token);
  await settings.click('[data-add-account] [name=keep]');
  await settings.click('[data-add-account] [data-action=connect]');
  await settings.waitFor('[data-account]:nth-child(2)');
  await look('two accounts', settings);
  await settings.close();
});

it('T5 when sending works, fails, and is answered by nobody knows what', async () => {
  const { sandbox } = stage;
  const good = await openReview('code-blocks');
  await good.click('[data-action=send]');
  await reach(good, 'delivered');
  await look('a draft that was sent', good);
  for (const [slug, fault] of [
    ['lists-nested', { on: 'create', kind: 'status', status: 401 }],
    ['lists-tasks', { on: 'create', kind: 'status', status: 502, created: true }],
    ['title-long', { on: 'create', kind: 'html', status: 200 }],
  ] as const) {
    const popup = await openReview(slug);
    sandbox.fault(fault);
    await popup.click('[data-action=send]');
    await popup.waitFor('[role=alert]');
    await look(`${slug}: ${fault.kind} ${fault.status}`, popup);
  }
});

it('T5 in what the doctor says, and in what it copies', async () => {
  const settings = await stage.openSettings();
  await settings.click('[data-action=diagnose]');
  await settings.waitFor('[data-step=quota]');
  await look('the doctor', settings);
  await settings.click('[data-action=copy-diagnosis]');
  await settings.waitUntil(`document.querySelector('.doctor-copy').textContent.includes('Copied')`);
  await settings.close();
  const editor = await openEditor(stage.browser);
  await paste(editor);
  const copied = await editor.text('#editor');
  expect(copied).toContain('Clipdraft has a token ending in');
  seen.push(['the copied diagnosis', copied]);
  await editor.close();
});

it('T5 while signing in with an own client is denied, allowed, and renewed', async () => {
  const { sandbox } = stage;
  const settings = await stage.openSettings();
  await settings.click('[data-add-account] summary');
  await fillClient(stage, settings);
  await look('the client’s form', settings);
  await settings.click('[data-action=authorize]');
  const denied = await answerWith(stage, 'deny');
  await denied.waitFor('header [data-connected]');
  await look('a sign-in that was denied', denied);
  await denied.close();
  await settings.bringToFront();
  await settings.waitFor('[data-code=oauth-denied]');
  await look('the settings after it', settings);
  await settings.fill('[name=clientId]', sandbox.oauth.clientId);
  await settings.fill('[name=clientSecret]', sandbox.oauth.clientSecret);
  await settings.click('[data-action=authorize]');
  const allowed = await answerWith(stage, 'allow');
  await allowed.waitUntil(
    `document.querySelector('header').textContent.includes('@${sandbox.oauth.user.username}')`,
  );
  await stage.closePopup();
  await lookIntoStorage('storage after the sign-in');
  sandbox.oauth.expire();
  const renewed = await openReview('lists-and-quotes');
  await renewed.click('[data-action=send]');
  await reach(renewed, 'delivered');
  await look('a draft sent with a renewed token', renewed);
  sandbox.oauth.revoke();
  const revoked = await openReview('hidden-text');
  await revoked.click('[data-action=send]');
  await revoked.waitFor('[role=alert]');
  await look('a token that was revoked', revoked);
});

it('T5 in the history that is saved as a file', async () => {
  const history = await stage.browser.extensionPage('outbox.html');
  await history.waitFor('[data-section]');
  await look('the history', history);
  await history.click('[data-action=export]');
  const { name, bytes } = await saved();
  seen.push([name, bytes.toString('utf8')]);
  await history.close();
});

it('T5 in the settings that are saved as a file', async () => {
  const settings = await stage.openSettings();
  await settings.click('[data-action=export-settings]');
  const { name, bytes } = await saved();
  seen.push([name, bytes.toString('utf8')]);
  await settings.close();
});

it('T5 in a draft that is saved as a file', async () => {
  const popup = await openReview('sample-article');
  await popup.click('[data-action=file]');
  await reach(popup, 'file');
  await popup.click('[data-action=save-file]');
  const { name, bytes } = await saved();
  seen.push([name, bytes.toString('utf8')]);
});

it('T5 leaves no secret in any of it, nor in any log', async () => {
  const popup = await openReview('sample-article');
  await popup.evaluate(`(console.error('the log is kept'), null)`);
  await expect.poll(() => stage.browser.log()).toContain('the log is kept');
  seen.push(['the log', stage.browser.log()]);
  // Three tokens, a mistyped one, the client's secret, and what it was given: access and refresh token, and their renewal.
  expect(secrets.size).toBeGreaterThanOrEqual(7);
  expect(seen.length).toBeGreaterThan(20);
  const found = seen.flatMap(([where, what]) =>
    [...secrets].filter((secret) => what.includes(secret)).map((secret) => `${where}: ${secret}`),
  );
  expect(found).toEqual([]);
  // Codes live for a moment: whoever tells one tells the address that it came with.
  expect(seen.filter(([, what]) => /[?&]code=\w/.test(what)).map(([where]) => where)).toEqual([]);
});
