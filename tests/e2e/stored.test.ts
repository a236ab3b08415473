// What is stored, and what it may come to: junk under every key, a newer Clipdraft's records, a database that does not
// answer, and texts that wait when Clipdraft is to be removed.
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, it } from 'vitest';
import { useDownloads } from './downloads.ts';
import type { View } from './driver/types.ts';
import { browserName, connectAnother, picture, reach, useStage } from './stage.ts';

const { downloadDir, saved } = useDownloads();
const stage = useStage({ downloadDir });

let inside: View | null = null;
afterEach(async () => {
  await stage.browser.setOffline(false);
  await inside?.close().catch(() => undefined);
  inside = null;
});

/** Runs in a page of ours, with `api`, and `row(store, key, value?)` for the database. */
async function within<T>(body: string): Promise<T> {
  inside ??= await stage.browser.extensionPage('welcome.html');
  return inside.evaluate(`(async () => {
    const api = globalThis.browser ?? chrome;
    const done = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const row = async (store, key, value) => {
      const database = await done(indexedDB.open('clipdraft'));
      const rows = database.transaction(store, 'readwrite').objectStore(store);
      const result = await done(value === undefined ? rows.get(key) : rows.put(value, key));
      database.close();
      return result ?? null;
    };
    const secretFile = async (id) =>
      (await (await navigator.storage.getDirectory()).getDirectoryHandle('secrets')).getFileHandle(id + '.json');
    ${body}
  })()`);
}

const stored = () => within<Record<string, unknown>>('return api.storage.local.get(null)');
const keyOf = (slug: string) => `https://journal.example/${slug}/`;
const creates = () =>
  stage.sandbox.journal.filter(({ method, path }) => method === 'POST' && path.endsWith('/posts'));

async function reviewOf(slug: string): Promise<View> {
  const popup = await stage.openReview(await stage.openPage(slug));
  await reach(popup, 'review');
  return popup;
}

async function send(slug: string, title: string, waits: string): Promise<View> {
  const popup = await reviewOf(slug);
  await popup.fill('[name=title]', title);
  await popup.click('[data-action=send]');
  await popup.waitFor(`[data-code=${waits}]`);
  return popup;
}

/** Reset, so that one test's account and junk are not the next one's. */
async function forgetAll(): Promise<void> {
  await within(`await api.storage.local.clear(); await api.storage.session.clear();`);
}

const junk: readonly unknown[] = [
  0,
  1e300,
  -1e300,
  true,
  '',
  'NaN',
  '__proto__',
  'constructor',
  '{"id":"cut o',
  'x'.repeat(100_000),
  [],
  [null],
  [[[]]],
  [5, { id: 5 }],
  {},
  { length: 1e9 },
  { toString: 'x', valueOf: 5 },
  { constructor: { prototype: 5 } },
  { version: -1 },
  { version: 1e300 },
  { version: 'two', state: 'posted' },
  { state: 'posted', at: 1e300 },
  { code: 5, detail: {} },
  { edits: { title: 5, tags: 'x', destination: [] }, savedAt: 1e300 },
  { list: [5], roles: { __proto__: 'editor', constructor: 5 } },
  { key: 'no address', begunAt: 1e300, ticked: 'all' },
  { kind: 'oauth', accessToken: 5, expiresAt: 1e300 },
  { id: 'account', label: {}, user: null, connectedAt: 1e300 },
];

it('F58 opens, shows the draft and sends it with junk of every kind under every key', async () => {
  const page = await stage.openPage('sample-article');
  await (await stage.openReview(page)).close();
  const [account] = (await stored()).accounts as { id: string }[];
  for (const one of junk) {
    await within(`
      const junk = ${JSON.stringify(one)};
      const { accounts } = await api.storage.local.get('accounts');
      await api.storage.local.set({
        accounts: [junk, ...accounts, junk],
        'active-account': junk,
        'publications:${account?.id}': junk,
        'edits:${keyOf('sample-article')}': junk,
        'last-route': junk,
        checklists: [junk],
        preferences: junk,
        'delivery:${keyOf('somewhere-else')}': junk,
        'order:${keyOf('sample-article')}': junk,
        'order:${keyOf('somewhere-else')}': junk,
      });
      await api.storage.session.set({
        accounts: junk,
        'authorization-failure': junk,
        'clip-request': junk,
        'secret:${account?.id}': junk,
      });`);
    const popup = await stage.browser.clickToolbar(page);
    await popup.waitFor('main[data-screen=review] [name=title]');
    expect([one, await popup.count('header [data-connected]')]).toEqual([one, 1]);
    await popup.close();
  }
  const popup = await reviewOf('sample-article');
  await popup.waitFor('[data-stored-trouble]');
  await popup.screenshot(picture('stored-trouble'));
  await popup.click('[data-action=send]');
  await reach(popup, 'delivered');
  expect(creates()).toHaveLength(1);
  const aside = Object.keys(await stored()).filter((key) => key.startsWith('quarantine:'));
  const kinds = new Set(aside.map((key) => key.split(':')[1]));
  expect([...kinds].sort()).toEqual([
    'accounts',
    'active-account',
    'checklists',
    'delivery',
    'edits',
    'last-route',
    'order',
    'preferences',
  ]);
});

it('F58 shows what was put aside, saves it as a file without any token, and discards it', async () => {
  await forgetAll();
  await (await stage.openReview(await stage.openPage('code-blocks'))).close();
  await within(`
    await row('orders', '${keyOf('lists-nested')}', { title: 'Cut o' });
    await row('pictures', '${keyOf('lists-nested')}', [5]);
    await row('uploads', 'hash', 'junk');
    const { accounts } = await api.storage.local.get('accounts');
    await api.storage.local.set({
      accounts: [...accounts, { id: 'cut', token: null }],
      'edits:${keyOf('code-blocks')}': { edits: { title: 5, subtitle: 'Kept words' }, savedAt: 1 },
      'delivery:${keyOf('lists-nested')}': {
        version: 2, state: 'queued', at: 1, attempt: 0, held: null, title: 'Cut o', publishStatus: 'draft',
        accountId: accounts[0].id, canonicalUrl: null, contentHash: null, queuedAt: 1, earlier: [],
      },
    });`);
  const popup = await stage.openReview(await stage.openPage('code-blocks'));
  await popup.waitUntil(`document.querySelector('[name=subtitle]')?.value === 'Kept words'`);
  await popup.close();
  // The next life looks at the outbox, and finds no text for the draft.
  await stage.browser.killBackground();
  const lists = await stage.openReview(await stage.openPage('lists-nested'));
  await lists.waitFor('[data-code=order-missing]');
  await lists.close();
  expect(creates()).toEqual([]);

  const outbox = await stage.browser.extensionPage('outbox.html');
  await outbox.waitFor('[data-put-aside="3"]');
  expect(await outbox.text('[data-put-aside]')).toContain('Edits of a page');
  await outbox.screenshot(picture('put-aside'));
  await outbox.click('[data-action=save-aside]');
  const { name, bytes } = await saved();
  expect(name).toMatch(/^Clipdraft put aside \d{4}-\d\d-\d\d\.json$/);
  const file = JSON.parse(bytes.toString('utf8')) as { items: { kind: string; value: unknown }[] };
  const values = Object.fromEntries(file.items.map(({ kind, value }) => [kind, value]));
  expect(values).toEqual({
    accounts: [{ id: 'cut', token: null }],
    edits: { edits: { title: 5, subtitle: 'Kept words' }, savedAt: 1 },
    order: { title: 'Cut o' },
  });
  expect(bytes.toString('utf8')).not.toContain(stage.sandbox.token);
  await outbox.click('[data-action=discard-aside]');
  await outbox.click('[data-action=discard-yes]');
  await outbox.waitFor('[data-put-aside]', { hidden: true });
  await outbox.close();
  expect(Object.keys(await stored()).filter((key) => key.startsWith('quarantine:'))).toEqual([]);
});

it('F58 leaves an account whose token file is cut off to be connected again, and sends for another', async () => {
  await forgetAll();
  const { sandbox } = stage;
  await (await stage.openReview(await stage.openPage('code-blocks'))).close();
  const waiting = await reviewOf('tables-small');
  await stage.browser.setOffline(true);
  await waiting.click('[data-action=send]');
  await waiting.waitFor('[data-code=offline]');
  await waiting.close();
  const [first] = (await stored()).accounts as { id: string }[];
  // Cut off before anybody can send with it.
  await within(`
    const handle = await secretFile('${first?.id}');
    const stream = await handle.createWritable();
    await stream.write('{"kind":"integration-token","token":"0123456789');
    await stream.close();`);
  await stage.browser.setOffline(false);
  const other = sandbox.addUser({ username: 'grace', name: 'Grace' });
  const settings = await stage.openSettings();
  await connectAnother(settings, other.token);
  const popup = await stage.openReview(await stage.openPage('code-blocks'));
  await reach(popup, 'review');
  await popup.click('[data-action=send]');
  await reach(popup, 'delivered');
  await popup.close();
  const outbox = await stage.browser.extensionPage('outbox.html');
  await outbox.waitFor(`[data-key="${keyOf('tables-small')}"] [data-code=not-connected]`);
  await outbox.waitFor('[data-put-aside] [data-kind=secret]');
  await outbox.screenshot(picture('token-unreadable'));
  expect(await outbox.count('[data-action=save-aside]')).toBe(0);
  expect(JSON.stringify(await stored())).not.toContain('0123456789');
  expect(creates()).toHaveLength(1);

  // Connected again, its draft goes out, and nothing is left to be told.
  await settings.bringToFront();
  await settings.click('[data-add-account] summary');
  await settings.fill('[name=token]', sandbox.token);
  await settings.click('[data-action=connect]');
  await expect.poll(() => creates().length).toBe(2);
  await outbox.waitFor('[data-put-aside]', { hidden: true });
  await outbox.close();
});

it('F60 leaves what a newer Clipdraft stored as it is, says so, and sends all the same', async () => {
  await forgetAll();
  await (await stage.openReview(await stage.openPage('code-blocks'))).close();
  const newer = { version: 9, wings: 2 };
  await within(`
    const newer = ${JSON.stringify(newer)};
    const { accounts } = await api.storage.local.get('accounts');
    await row('orders', '${keyOf('headings-levels')}', newer);
    await api.storage.local.set({
      accounts: [...accounts, newer],
      'edits:${keyOf('headings-levels')}': newer,
      checklists: [newer],
      preferences: newer,
    });`);
  const popup = await reviewOf('headings-levels');
  await popup.waitFor('[data-stored-trouble]');
  expect(await popup.text('[data-stored-trouble]')).toContain(
    'A newer version of Clipdraft stored 4 things',
  );
  await popup.screenshot(picture('newer-records'));
  await popup.fill('[name=title]', 'Mine');
  await popup.waitFor('[data-code=record-newer]');
  await popup.click('[data-action=send]');
  await popup.waitFor('[data-code=record-newer]');
  expect(creates()).toEqual([]);
  await popup.close();
  const other = await reviewOf('headings-many-h1');
  await other.click('[data-action=send]');
  await reach(other, 'delivered');
  const { accounts, checklists, preferences, ...rest } = await stored();
  expect([(accounts as unknown[])[1], checklists, preferences]).toEqual([newer, [newer], newer]);
  expect(rest[`edits:${keyOf('headings-levels')}`]).toEqual(newer);
  expect(await within(`return row('orders', '${keyOf('headings-levels')}')`)).toEqual(newer);
});

it('F55 saves the texts that wait as files that people can read, without the token', async () => {
  await forgetAll();
  await (await stage.openReview(await stage.openPage('code-blocks'))).close();
  const headers = { 'retry-after': '3600' };
  stage.sandbox.fault({ on: 'create', kind: 'status', status: 429, headers });
  await (await send('lists-with-things', 'Things & lists', 'rate-limited')).close();
  await (await send('pictures-blob', 'With pictures', 'rate-limited')).close();
  const outbox = await stage.browser.extensionPage('outbox.html');
  await outbox.waitFor('[data-action=save-waiting]');
  expect(await outbox.text('[aria-labelledby=waiting-heading]')).toContain(
    'If you remove Clipdraft, the browser deletes them too.',
  );
  await outbox.screenshot(picture('save-waiting'));
  await outbox.click('[data-action=save-waiting]');
  const { name, bytes } = await saved();
  expect(name).toMatch(/^Clipdraft outbox \d{4}-\d\d-\d\d\.zip$/);
  const files = Object.entries(unzipSync(bytes)).map(
    ([file, content]) => [file, strFromU8(content)] as const,
  );
  expect(files.map(([file]) => file).sort()).toEqual([
    '01 Things & lists.html',
    '02 With pictures.html',
  ]);
  const [[, lists = ''] = [], [, pictures = ''] = []] = files;
  expect(lists).toContain('<h1>Things &amp; lists</h1>');
  expect(lists).toContain('3. Look at the mark.');
  expect(pictures).toContain('src="data:image/');
  for (const [, text] of files) expect(text).not.toContain(stage.sandbox.token);
  await outbox.close();
});

it('asks the browser to keep what waits, without a question to the writer', async () => {
  const { granted, persisted } = await within<{ granted: boolean; persisted: boolean }>(`
    return {
      granted: await api.permissions.contains({ permissions: ['unlimitedStorage'] }),
      persisted: await navigator.storage.persisted(),
    };`);
  expect(granted).toBe(true);
  // In Chromium the permission is all: it says so of no extension.
  if (browserName === 'firefox') expect(persisted).toBe(true);
});
