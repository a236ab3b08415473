// What could not be read when it was: put aside as it is, under the key that it had, in the area where it lay. It waits
// there for the writer, who may save it as a file and discard it. A token is never among it.
import { browser } from 'wxt/browser';
import type { PutAside, StoredTrouble } from '../../by-hand/put-aside';
import { readRecord } from '../../delivery/record';
import { NewerDatabase, withDatabase } from '../database/database';
import { asideKey, readAsideKey } from './aside-key';
import { kinds } from './kinds';

const areas = ['local', 'session'] as const;

/** A token that cannot be read stays in its file until its account is connected again; only that it is so stands here. */
const tokenKey = (accountId: string) => asideKey(`secret:${accountId}`, 0);

/** Notes that an account's token cannot be read. */
export async function markToken(accountId: string): Promise<void> {
  await browser.storage.local.set({ [tokenKey(accountId)]: 'A token is never copied.' });
}

/** Forgets that note. */
export async function unmarkToken(accountId: string): Promise<void> {
  await browser.storage.local.remove(tokenKey(accountId));
}

interface Found extends PutAside {
  value: unknown;
}

async function inAreas(): Promise<Found[]> {
  const found: Found[] = [];
  for (const area of areas)
    for (const [key, value] of Object.entries(await everythingIn(area))) {
      const about = readAsideKey(key);
      if (about) found.push({ id: `${area} ${key}`, ...about, value });
    }
  return found;
}

async function everythingIn(area: (typeof areas)[number]): Promise<Record<string, unknown>> {
  return browser.storage[area].get(null);
}

function inDatabase(): Promise<Found[]> {
  return withDatabase(async (database) => {
    const { store } = database.transaction('quarantine');
    const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return keys.flatMap((key, index) => {
      const about = readAsideKey(key);
      return about ? [{ id: `database ${key}`, ...about, value: values[index] }] : [];
    });
  });
}

/** How much a newer Clipdraft wrote that this one cannot read, and so leaves alone. */
async function countNewer(): Promise<number> {
  let newer = 0;
  for (const [key, value] of Object.entries(await everythingIn('local'))) {
    const [kind = ''] = key.split(':', 1);
    if (kind === 'delivery') newer += readRecord(value) === 'newer' ? 1 : 0;
    else if (Object.hasOwn(kinds, kind))
      newer += kinds[kind as keyof typeof kinds].read(value).newer.length;
  }
  return newer;
}

/** What cannot be read now, oldest first. Rejects when the storage itself cannot be read. */
export async function loadTrouble(): Promise<StoredTrouble> {
  const [found, newer, rows] = await Promise.all([
    inAreas(),
    countNewer(),
    // A database that does not answer, or that a newer Clipdraft has made, keeps nobody from the others.
    inDatabase().catch((error: unknown) => (error instanceof NewerDatabase ? 'newer' : [])),
  ]);
  const all = [...found, ...(rows === 'newer' ? [] : rows)];
  return {
    putAside: all.map(({ value: _, ...about }) => about).sort((one, other) => one.at - other.at),
    newer: newer + (rows === 'newer' ? 1 : 0),
  };
}

/** With what they held; the token's own place has nothing. */
export async function readPutAside(ids: readonly string[]): Promise<Found[]> {
  const all = [...(await inAreas()), ...(await inDatabase().catch(() => []))];
  return all.filter(({ id }) => ids.includes(id));
}

/** Whether any of it names this page. */
export async function isPutAside(pageKey: string): Promise<boolean> {
  return (await inAreas()).some(({ value }) => JSON.stringify(value).includes(pageKey));
}

/** Forgets them for good. */
export async function discardPutAside(ids: readonly string[]): Promise<void> {
  const keysIn = (place: string) =>
    ids.flatMap((id) =>
      id.startsWith(`${place} quarantine:`) ? [id.slice(place.length + 1)] : [],
    );
  for (const area of areas) await browser.storage[area].remove(keysIn(area));
  const rows = keysIn('database');
  if (rows.length === 0) return;
  await withDatabase(async (database) => {
    const { store, done } = database.transaction('quarantine', 'readwrite');
    await Promise.all([...rows.map((key) => store.delete(key)), done]);
  });
}

/** Tells what cannot be read, now and after each change of it. @returns the end of it */
export function watchTrouble(onKnown: (trouble: StoredTrouble) => void): () => void {
  // A storage that cannot be read at all has nothing to tell; whoever reads anything else from it says so.
  const load = () => void loadTrouble().then(onKnown, () => undefined);
  const listener = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => readAsideKey(key) !== null)) load();
  };
  for (const area of areas) browser.storage[area].onChanged.addListener(listener);
  load();
  return () => {
    for (const area of areas) browser.storage[area].onChanged.removeListener(listener);
  };
}
