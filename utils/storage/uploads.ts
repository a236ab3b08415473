// Addresses of pictures that Medium has, so that a draft which is sent again uploads none twice. Only a convenience:
// where the database refuses, a picture is uploaded once more.
import type { UploadCache } from '../delivery/upload';
import { withDatabase } from './database';

/** Milliseconds; nobody says how long Medium keeps a picture that no post shows. */
const goodFor = 24 * 60 * 60_000;

export function createUploadCache(now: () => number): UploadCache {
  return {
    get: (hash) =>
      withDatabase(async (database) => {
        const known = await database.get('uploads', hash);
        return known && known.at > now() - goodFor ? known.url : null;
      }).catch(() => null),

    set: (hash, url) =>
      withDatabase(async (database) => {
        await database.put('uploads', { url, at: now() }, hash);
        for (const [other, { at }] of await entries(database))
          if (at <= now() - goodFor) await database.delete('uploads', other);
      }).catch(() => undefined),
  };
}

type Database = Parameters<Parameters<typeof withDatabase>[0]>[0];

async function entries(database: Database) {
  const [keys, values] = await Promise.all([
    database.getAllKeys('uploads'),
    database.getAll('uploads'),
  ]);
  return keys.map((key, index) => [key, values[index] ?? { url: '', at: 0 }] as const);
}
