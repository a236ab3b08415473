// Addresses of pictures that Medium has, so that a draft which is sent again uploads none twice. Only a convenience:
// where the database refuses, a picture is uploaded once more.
import * as v from 'valibot';
import { isStillGood, type UploadCache } from '../../delivery/upload';
import { storedTime } from '../../stored-time';
import { unversioned, whole } from '../reading/shapes';
import { readRow, withDatabase } from './database';

const shape = whole(v.object({ url: v.string(), at: storedTime }), unversioned);

/** Never rejects: a database that refuses knows no address. */
export function createUploadCache(now: () => number): UploadCache {
  return {
    get: (hash) =>
      withDatabase(async (database) => {
        const { value } = await readRow(database, 'uploads', hash, shape);
        return value && isStillGood(value.at, now()) ? value.url : null;
      }).catch(() => null),

    set: (hash, url) =>
      withDatabase(async (database) => {
        await database.put('uploads', { url, at: now() }, hash);
        for (const other of await database.getAllKeys('uploads')) {
          const { value } = await readRow(database, 'uploads', other, shape);
          if (value && !isStillGood(value.at, now())) await database.delete('uploads', other);
        }
      }).catch(() => undefined),
  };
}
