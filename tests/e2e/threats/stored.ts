// Everything that Clipdraft has stored, read from a page of its own: to see that it did not change, or that no secret is
// where none belongs.
import type { View } from '../driver/types.ts';

export interface Stored {
  local: Record<string, unknown>;
  /** Memory of this session, without the secrets of accounts that are connected only so long. */
  session: Record<string, unknown>;
  /** Names of the records in each store of the database. */
  records: Record<string, unknown[]>;
  /** Names and texts of the private files: the secrets of kept accounts. */
  secrets: Record<string, string>;
}

export function everythingStored(ownPage: View): Promise<Stored> {
  return ownPage.evaluate(`(async () => {
    const { storage } = globalThis.browser ?? chrome;
    const session = Object.entries(await storage.session.get(null));
    const isSecret = ([name]) => name.startsWith('secret:');
    const secrets = Object.fromEntries(session.filter(isSecret)
      .map(([name, value]) => [name, JSON.stringify(value)]));
    const root = await navigator.storage.getDirectory();
    for await (const [name, folder] of root.entries()) {
      if (folder.kind !== 'directory') continue;
      for await (const [file, handle] of folder.entries())
        secrets[name + '/' + file] = await (await handle.getFile()).text();
    }
    const done = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const records = {};
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames)
        records[name + '/' + store] =
          await done(database.transaction(store).objectStore(store).getAll());
      database.close();
    }
    return {
      local: await storage.local.get(null),
      session: Object.fromEntries(session.filter((entry) => !isSecret(entry))),
      records,
      secrets,
    };
  })()`);
}
