// Junk under every stored key: reading never throws, what can be read survives, the rest is put aside as it was.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createEditsSaver } from '@/utils/draft/save-edits';
import { sentencesFor } from '@/utils/sentences';
import { loadAccounts } from '@/utils/storage/accounts';
import { connectionStore } from '@/utils/storage/connection';
import { orderStore } from '@/utils/storage/database/orders';
import { createDeliveryStore, loadDeliveries } from '@/utils/storage/deliveries';
import { loadEdits, storeEdits } from '@/utils/storage/edits';
import * as accountItems from '@/utils/storage/items/accounts';
import { authorizationFailure } from '@/utils/storage/items/authorization-failure';
import { checklists } from '@/utils/storage/items/checklists';
import { clipRequest } from '@/utils/storage/items/clip-request';
import { editsOf } from '@/utils/storage/items/edits';
import { lastRoute } from '@/utils/storage/items/last-route';
import { publicationsOf } from '@/utils/storage/items/publications';
import { usedTags } from '@/utils/storage/items/used-tags';
import { changePreferences, loadPreferences } from '@/utils/storage/preferences';
import { discardPutAside, loadTrouble, readPutAside } from '@/utils/storage/reading/put-aside';
import { loadSite } from '@/utils/storage/sites';
import { deliveries } from '../../outbox/deliveries';
import { account, checklist, healthy, page, secret } from './healthy';
import { brokenOnes, junk } from './junk';

const saveEdits = createEditsSaver({
  load: loadEdits,
  store: (key, changed) => storeEdits(key, changed, 1),
  exclusively: (_, work) => work(),
});

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));
const { browser } = await import('wxt/browser');

type Area = 'local' | 'session';
const placeOf = (key: string) => {
  const [area = '', ...name] = key.split(':');
  return { area: area as Area, name: name.join(':') };
};

async function store(key: string, value: unknown): Promise<void> {
  const { area, name } = placeOf(key);
  await browser.storage[area].set({ [name]: value });
}

async function stored(key: string): Promise<unknown> {
  const { area, name } = placeOf(key);
  return (await browser.storage[area].get(name))[name];
}

async function putAside(): Promise<unknown[]> {
  const { putAside: all } = await loadTrouble();
  return (await readPutAside(all.map(({ id }) => id))).map(({ value }) => value);
}

beforeEach(async () => {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
});

/** How each key is read where it is used. */
const readers: Readonly<Record<string, () => Promise<unknown>>> = {
  'local:accounts': accountItems.keptAccounts.getValue,
  'session:accounts': accountItems.sessionAccounts.getValue,
  'local:active-account': accountItems.activeAccountId.getValue,
  'local:publications:a': publicationsOf('a').getValue,
  'session:authorization-failure': authorizationFailure.getValue,
  'session:clip-request': clipRequest.getValue,
  [`local:edits:${page}`]: editsOf(page).getValue,
  'local:last-route': lastRoute.getValue,
  'local:used-tags': usedTags.getValue,
  'local:checklists': checklists.getValue,
  'local:preferences': loadPreferences,
  'local:sites:journal.example': () => loadSite('journal.example'),
  [`local:order:${page}`]: () => orderStore.get(page).catch(() => 'asks the database'),
};

it('knows every key', () => {
  expect(Object.keys(readers)).toEqual(Object.keys(healthy));
});

/** Only shown, and left out where they are odd. */
const onlyShown = ['url', 'imageUrl', 'detail', 'status', 'retryAfter'];

/** Whether everything that was read stands so in what was stored. */
function isPartOf(read: unknown, whole: unknown, name = ''): boolean {
  if (onlyShown.includes(name)) return true;
  if (typeof read !== 'object' || read === null) return read === whole;
  return (
    typeof whole === 'object' &&
    whole !== null &&
    (!Array.isArray(read) || (Array.isArray(whole) && read.length === whole.length)) &&
    Object.entries(read).every(([key, value]) =>
      isPartOf(value, (whole as Record<string, unknown>)[key], key),
    )
  );
}

const times = ['connectedAt', 'begunAt', 'savedAt', 'at', 'queuedAt', 'until'];
function everyTime(value: unknown, name = ''): unknown[] {
  if (typeof value !== 'object' || value === null) return times.includes(name) ? [value] : [];
  return Object.entries(value).flatMap(([key, inner]) => everyTime(inner, key));
}

function isNoTime(time: unknown): boolean {
  return typeof time !== 'number' || Number.isNaN(new Date(time).getTime());
}

describe.each(Object.keys(healthy))('F58 junk under %s', (key) => {
  const read = readers[key] ?? (() => Promise.reject(new Error('no reader')));
  const whole = healthy[key];

  it('is not seen in what is healthy', async () => {
    await store(key, whole);
    expect(await read()).toEqual(whole);
    expect(await putAside()).toEqual([]);
    expect(await stored(key)).toEqual(whole);
  });

  it('never throws, is put aside as it was, and is gone from its place', async () => {
    for (const { where, value } of [
      ...junk.map((value) => ({ where: JSON.stringify(value).slice(0, 60), value })),
      ...brokenOnes(whole),
    ]) {
      await browser.storage.local.clear();
      await browser.storage.session.clear();
      await store(key, value);
      const first = await read();
      const aside = await putAside();
      const items = Array.isArray(value) && Array.isArray(first) ? value : [];
      const isKept =
        isPartOf(key === 'local:preferences' ? knownIn(value, first) : first, value) ||
        aside.some((one) => isSame(one, value)) ||
        // Of a list, those that cannot be read.
        aside.some(
          (bad) => Array.isArray(bad) && bad.every((one) => items.some((it) => isSame(it, one))),
        );
      expect([where, isKept]).toEqual([where, true]);
      expect([where, everyTime(first).filter(isNoTime)]).toEqual([where, []]);
      // Read again it says the same, and nothing is put aside twice.
      expect([where, await read()]).toEqual([where, first]);
      expect([where, (await putAside()).length]).toEqual([where, aside.length]);
    }
  });
});

/** A preference that is not there is as at first. */
function knownIn(stored: unknown, read: unknown): unknown {
  const there = Object.entries(read as object).filter(([name]) =>
    Object.hasOwn(Object(stored), name),
  );
  return Object.fromEntries(there);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

describe('F58 a healthy neighbour', () => {
  it('of a bad account is there, active, and stays when another is connected', async () => {
    const bad = { ...account('bad'), user: 'Ada' };
    await store('local:accounts', [account('a'), bad, 'junk', account('b')]);
    await store('session:accounts', 'junk');
    await store('local:active-account', 5);
    const { all, active } = await loadAccounts();
    expect(all.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(active?.id).toBe('a');
    expect(await stored('local:accounts')).toEqual([account('a'), account('b')]);
    expect(await putAside()).toEqual(expect.arrayContaining([[bad, 'junk'], 'junk', 5]));
  });

  it('of a bad account outlives a change that finds it first', async () => {
    await store('local:accounts', [{ id: 'bad' }, account('a')]);
    await connectionStore.rename('a', 'New');
    expect(await stored('local:accounts')).toEqual([{ ...account('a'), label: 'New' }]);
    expect(await putAside()).toEqual([[{ id: 'bad' }]]);
  });

  it('of a bad checklist can be ticked', async () => {
    await store('local:checklists', [null, checklist('one'), { begunAt: 1e300 }]);
    await checklists.change((all) => all.map((it) => ({ ...it, ticked: [] })));
    expect(await checklists.getValue()).toEqual([{ ...checklist('one'), ticked: [] }]);
    expect(await putAside()).toEqual([[null, { begunAt: 1e300 }]]);
  });

  it('of a bad field of the edits is kept, and typing on loses neither', async () => {
    const odd = { edits: { title: 5, subtitle: 'Good words', license: 'of-tomorrow' }, savedAt: 1 };
    await store(`local:edits:${page}`, odd);
    expect(await loadEdits(page)).toEqual({ subtitle: 'Good words' });
    await saveEdits(page, { subtitle: 'Better words' });
    expect(await loadEdits(page)).toEqual({ subtitle: 'Better words' });
    expect(await putAside()).toEqual([odd]);
  });

  it('of a bad preference holds', async () => {
    await store('local:preferences', { sendsAtOnce: true, notifies: 'yes' });
    expect(await loadPreferences()).toMatchObject({ sendsAtOnce: true, notifies: false });
  });
});

describe('F58 a delivery', () => {
  const key = `delivery:${page}`;
  const read = async () => {
    const result = await createDeliveryStore(() => 7).get(page);
    return result.ok ? result.value : result.failure;
  };

  it.each([...deliveries.values()])(
    'that was $state and is junk counts as perhaps sent',
    async (whole) => {
      for (const { where, value } of [
        ...junk.map((value) => ({ where: JSON.stringify(value).slice(0, 60), value })),
        ...brokenOnes(whole),
      ]) {
        await browser.storage.local.clear();
        await browser.storage.local.set({ [key]: value });
        const first = await read();
        const aside = await putAside();
        // A whole number above ours is of a newer Clipdraft, and none at all of the first.
        if (where === 'version = 5') expect(first).toEqual({ code: 'record-newer' });
        else if (where !== 'version = gone' && aside.length === 0)
          expect([where, isPartOf(first, value)]).toEqual([where, true]);
        else if (aside.length > 0)
          expect([where, first, aside]).toMatchObject([where, { state: 'unknown' }, [value]]);
        expect([where, everyTime(first).filter(isNoTime)]).toEqual([where, []]);
        expect([where, await read()]).toEqual([where, first]);
      }
    },
  );

  it('is put aside once by two who read it at the same time', async () => {
    await browser.storage.local.set({ [key]: 'junk' });
    let time = 7;
    const deliveryStore = createDeliveryStore(() => time++);
    await Promise.all([deliveryStore.all(), deliveryStore.get(page), deliveryStore.all()]);
    expect(await putAside()).toEqual(['junk']);
  });

  it('under a key that is no address is put aside, since no page could ever ask for it', async () => {
    const whole = deliveries.values().next().value;
    await browser.storage.local.set({ 'delivery:__proto__': whole, 'delivery:': 5 });
    expect((await loadDeliveries()).size).toBe(0);
    expect((await createDeliveryStore(() => 7).all()).size).toBe(0);
    expect(await putAside()).toEqual(expect.arrayContaining([whole, 5]));
    expect(await browser.storage.local.get(['delivery:__proto__', 'delivery:'])).toEqual({});
  });

  it('F56 stops no other when the disk is full', async () => {
    await browser.storage.local.set({
      [key]: 'junk',
      'delivery:https://journal.example/two': deliveries.values().next().value,
    });
    const { set } = browser.storage.local;
    browser.storage.local.set = () => Promise.reject(new Error('QuotaExceededError'));
    const all = await createDeliveryStore(() => 7).all();
    browser.storage.local.set = set;
    expect([...all.values()].map(({ state }) => state)).toEqual(['unknown', 'queued']);
    expect(await browser.storage.local.get(key)).toEqual({ [key]: 'junk' });
  });

  it('is only skipped by a page that shows them all', async () => {
    await browser.storage.local.set({
      [key]: 'junk',
      'delivery:https://journal.example/two': deliveries.values().next().value,
    });
    expect([...(await loadDeliveries()).keys()]).toEqual(['https://journal.example/two']);
    expect(await browser.storage.local.get(key)).toEqual({ [key]: 'junk' });
  });
});

it.each(['of-tomorrow', '__proto__', 'constructor', 'toString'])(
  'F58 a failure with the code %s gets sentences',
  (code) => {
    const { happened, safe, next } = sentencesFor({ code: code as never });
    expect([happened, safe, next].every((sentence) => sentence.endsWith('.'))).toBe(true);
  },
);

it('F58 a failure with junk in any field gets sentences, or is put aside', async () => {
  const rest = { detail: 'No', status: 429, mediumCode: 1, retryAfter: 60 };
  const codes = ['rate-limited', 'unreachable', 'server-error'];
  for (const { where, value } of codes.flatMap((code) => brokenOnes({ code, ...rest }))) {
    await store('session:authorization-failure', value);
    const failure = await authorizationFailure.getValue();
    const sentences = failure === null ? [] : Object.values(sentencesFor(failure));
    expect([where, sentences.filter((it) => !/^[^[{]+\.$/.test(it))]).toEqual([where, []]);
  }
});

describe('F58 a token', () => {
  // There are no files here; see the test in the browsers.
  it('of a session that cannot be read is none, is said, and is copied nowhere', async () => {
    for (const value of [...junk, ...brokenOnes(secret).map((broken) => broken.value)]) {
      await browser.storage.local.clear();
      await store('session:secret:a', value);
      const found = await connectionStore.secret('a');
      if (found !== null) continue;
      const { putAside: all } = await loadTrouble();
      expect(all).toMatchObject([{ kind: 'secret', of: 'a' }]);
      expect(await putAside()).toEqual(['A token is never copied.']);
      expect(await stored('session:secret:a')).toEqual(value);
    }
  });

  it('concerns its own account alone', async () => {
    await store('session:secret:a', { kind: 'oauth', accessToken: 'cut o' });
    await store('session:secret:b', secret);
    expect(await connectionStore.secret('a')).toBeNull();
    expect(await connectionStore.secret('b')).toEqual(secret);
  });
});

describe('F60 of a newer Clipdraft', () => {
  it('an account and a checklist stay as they are beside the others, through every change', async () => {
    const newer = { version: 2, id: 'of tomorrow', wings: 2 };
    await store('local:accounts', [newer, account('a')]);
    await connectionStore.rename('a', 'New');
    expect(await stored('local:accounts')).toEqual([{ ...account('a'), label: 'New' }, newer]);
    await store('local:checklists', [newer, checklist('one')]);
    await checklists.change(() => []);
    expect(await stored('local:checklists')).toEqual([newer]);
    expect((await loadTrouble()).newer).toBe(2);
  });

  it('edits are shown as none, and not replaced', async () => {
    const newer = { version: 2, edits: 'folded' };
    await store(`local:edits:${page}`, newer);
    expect(await loadEdits(page)).toEqual({});
    const failed = { ok: false, failure: { code: 'record-newer' } };
    expect(await saveEdits(page, { title: 'Mine' })).toEqual(failed);
    expect(await saveEdits(page, {})).toEqual(failed);
    expect(await stored(`local:edits:${page}`)).toEqual(newer);
  });

  it('preferences are as at first, and not replaced', async () => {
    const newer = { version: 2, sendsAtOnce: 'sometimes' };
    await store('local:preferences', newer);
    const first = await loadPreferences();
    expect(first.sendsAtOnce).toBe(false);
    await expect(changePreferences(first)).rejects.toThrow('newer Clipdraft');
    expect(await stored('local:preferences')).toEqual(newer);
  });

  it('a text that waits is neither sent nor replaced', async () => {
    const newer = { version: 2, body: [] };
    await store(`local:order:${page}`, newer);
    await expect(orderStore.get(page)).rejects.toThrow('newer Clipdraft');
    await expect(orderStore.set(page, healthy[`local:order:${page}`] as never)).rejects.toThrow(
      'newer Clipdraft',
    );
    expect(await stored(`local:order:${page}`)).toEqual(newer);
  });

  it('a delivery is left alone, and counted', async () => {
    const newer = { version: 3, state: 'beamed' };
    await store(`local:delivery:${page}`, newer);
    expect(await createDeliveryStore(() => 7).get(page)).toMatchObject({
      failure: { code: 'record-newer' },
    });
    expect((await createDeliveryStore(() => 7).all()).size).toBe(0);
    expect(await stored(`local:delivery:${page}`)).toEqual(newer);
    expect(await loadTrouble()).toEqual({ putAside: [], newer: 1 });
  });
});

it('F59 a putting aside that is cut off in the middle loses nothing and is not done twice', async () => {
  await store('local:active-account', 5);
  const { remove } = browser.storage.local;
  browser.storage.local.remove = () => Promise.reject(new Error('ended'));
  await accountItems.activeAccountId.getValue();
  browser.storage.local.remove = remove;
  expect(await accountItems.activeAccountId.getValue()).toBeNull();
  expect(await putAside()).toEqual([5]);
});

it('F56 a storage that takes nothing leaves junk where it is, and the rest can be read', async () => {
  await store('local:accounts', ['junk', account('a')]);
  const { set } = browser.storage.local;
  browser.storage.local.set = () => Promise.reject(new Error('QuotaExceededError'));
  expect(await accountItems.keptAccounts.getValue()).toEqual([account('a')]);
  expect(await stored('local:accounts')).toEqual(['junk', account('a')]);
  expect(await saveEdits(page, { title: 'Mine' })).toMatchObject({
    failure: { code: 'storage-failed' },
  });
  browser.storage.local.set = set;
});

it('discards what it is told to, and nothing else that is stored', async () => {
  await store('local:active-account', 5);
  await store('session:clip-request', 5);
  await accountItems.activeAccountId.getValue();
  await clipRequest.getValue();
  await store('local:last-route', 'paste');
  const { putAside: all } = await loadTrouble();
  expect(all.map(({ kind }) => kind).sort()).toEqual(['active-account', 'clip-request']);
  await discardPutAside(['local last-route', ...all.map(({ id }) => id)]);
  expect(await putAside()).toEqual([]);
  expect(await lastRoute.getValue()).toBe('paste');
});
