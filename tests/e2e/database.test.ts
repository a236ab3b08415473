// The database when it does not answer, and when it is of an earlier version: a draft is stored and sent all the same.
import { expect, it } from 'vitest';
import type { Tab } from './driver/types.ts';
import { newProfile, reach, useStage } from './stage.ts';

const stage = useStage({ profileDir: newProfile() });

/** Whose pictures lie in the database: those of no checklist are removed. */
const checklist = {
  key: 'https://journal.example/kept/',
  route: 'paste',
  title: 'Kept',
  subtitle: '',
  tags: [],
  license: 'all-rights-reserved',
  canonicalUrl: '',
  leftOut: [],
  ticked: [],
  begunAt: 1,
};

/** In place of ours: a database of the first version, with a row in it. */
async function openFirstVersion(then: string): Promise<Tab> {
  const page = await stage.browser.extensionPage('welcome.html');
  await page.evaluate(
    `(globalThis.browser ?? chrome).storage.local.set(${JSON.stringify({ checklists: [checklist] })}).then(() => null)`,
  );
  await page.evaluate(`new Promise((resolve, reject) => {
    const removal = indexedDB.deleteDatabase('clipdraft');
    removal.onerror = () => reject(removal.error);
    removal.onsuccess = () => {
      const request = indexedDB.open('clipdraft', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('pictures').put([], 'https://journal.example/kept/');
      request.onerror = () => reject(request.error);
      request.onsuccess = () => { ${then}; resolve(true); };
    };
  })`);
  return page;
}

it('F57 F59 sends while another connection keeps the database from being upgraded, then upgrades it', async () => {
  // It is told to let go, and does not: as a page that hangs.
  const holder = await openFirstVersion('globalThis.held = request.result');
  const popup = await stage.openReview(await stage.openPage('sample-article'));
  await reach(popup, 'review');
  await popup.click('[data-action=send]');
  // Not when the holder lets go.
  await reach(popup, 'delivered');
  await popup.close();
  expect(stage.sandbox.posts).toHaveLength(1);
  const version = `indexedDB.databases().then((all) => all.find(({ name }) => name === 'clipdraft').version)`;
  expect(await holder.evaluate(version)).toBe(1);

  await holder.evaluate('globalThis.held.close()');
  const next = await stage.openReview(await stage.openPage('code-blocks'));
  await reach(next, 'review');
  await next.click('[data-action=send]');
  await reach(next, 'delivered');
  await next.close();
  expect(await holder.evaluate(version)).toBe(4);
  const names = await holder.evaluate<string[]>(`new Promise((resolve) => {
    const request = indexedDB.open('clipdraft');
    request.onsuccess = () => {
      const rows = request.result.transaction('pictures').objectStore('pictures').getAllKeys();
      rows.onsuccess = () => { request.result.close(); resolve(rows.result); };
    };
  })`);
  expect(names).toEqual(['https://journal.example/kept/']);
});

it('F59 upgrades a database whose upgrade was cut off by the end of the browser', async () => {
  const page = await openFirstVersion('request.result.close()');
  // As ours begins, and never comes to its end.
  await page.evaluate(`new Promise((resolve) => {
    const request = indexedDB.open('clipdraft', 3);
    request.onupgradeneeded = () => {
      const orders = request.result.createObjectStore('orders');
      request.result.createObjectStore('uploads');
      orders.put({}, 'x');
      // Reads keep it open; a thousand writes a second could end in the middle of one.
      const goOn = () => { orders.get('x').onsuccess = goOn; };
      goOn();
      resolve(true);
    };
  })`);
  await stage.restart('kill');
  const popup = await stage.openReview(await stage.openPage('lists-and-quotes'));
  await reach(popup, 'review');
  await popup.click('[data-action=send]');
  await reach(popup, 'delivered');
  expect(stage.sandbox.posts).toHaveLength(1);
  const later = await stage.browser.extensionPage('welcome.html');
  const rows = await later.evaluate(`new Promise((resolve) => {
    const request = indexedDB.open('clipdraft');
    request.onsuccess = () => {
      const database = request.result;
      const transaction = database.transaction([...database.objectStoreNames]);
      const pictures = transaction.objectStore('pictures').getAllKeys();
      transaction.oncomplete = () => {
        database.close();
        resolve([database.version, [...database.objectStoreNames], pictures.result]);
      };
    };
  })`);
  expect(rows).toEqual([
    4,
    ['orders', 'pictures', 'quarantine', 'sent', 'uploads'],
    ['https://journal.example/kept/'],
  ]);
});
