// The one database, and its only owner of versions: what is too large for storage.local, which writes whole values.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { NewerRecord } from '../../newer-record';
import { asideKey } from '../reading/aside-key';
import type { Reading, Shape } from '../reading/shapes';

interface Schema extends DBSchema {
  /** Files that the writer must bring to Medium by hand, by the page's key. */
  pictures: { key: string; value: unknown };
  /** What is to be sent, by the page's key. */
  orders: { key: string; value: unknown };
  /** Addresses of pictures that Medium has, by the SHA-256 of their bytes. */
  uploads: { key: string; value: unknown };
  /** Stories as they were sent, by their contentHash. */
  sent: { key: string; value: unknown; indexes: { page: string; at: number } };
  /** What could not be read, as it is; see put-aside.ts. */
  quarantine: { key: string; value: unknown };
}
export type Database = IDBPDatabase<Schema>;

/** Each step makes of the version before it the next one. All of them are one transaction: done, or never begun. */
const steps: ((database: Database) => void)[] = [
  (database) => void database.createObjectStore('pictures'),
  (database) => {
    database.createObjectStore('orders');
    database.createObjectStore('uploads');
  },
  (database) => void database.createObjectStore('quarantine'),
  (database) => {
    const sent = database.createObjectStore('sent');
    sent.createIndex('page', 'page');
    sent.createIndex('at', 'at');
  },
];

/**
 * Milliseconds. A connection of another context that holds an older version, or a damaged profile, keeps an opening
 * waiting for ever; nobody waits for it that long, since what is to be sent may also lie in storage.local.
 */
const longestOpening = 3_000;
/** Milliseconds: thirty megabytes on a slow disk. */
const longestWork = 15_000;

/** Thrown where a newer Clipdraft has changed the database. */
export class NewerDatabase extends NewerRecord {}

/** An opening that has not been answered: a second one would wait behind it. */
let isStuck = false;

/**
 * Opened for one piece of work: an open connection would keep another context's upgrade waiting. Rejects within seconds
 * when there is no answer, and with NewerDatabase.
 */
export async function withDatabase<Value>(
  work: (database: Database) => Promise<Value>,
): Promise<Value> {
  const database = await open();
  try {
    return await within(longestWork, work(database));
  } finally {
    database.close();
  }
}

async function open(): Promise<Database> {
  if (isStuck) throw new Error('The database has still not answered.');
  const opening = openDB<Schema>('clipdraft', steps.length, {
    upgrade(opened, oldVersion) {
      for (const step of steps.slice(oldVersion)) step(opened);
    },
    // Somebody wants to upgrade or to remove it: what was begun is brought to its end, and then we are out of the way.
    blocking: (_, __, { target }) => (target as IDBDatabase).close(),
  });
  try {
    return await within(longestOpening, opening);
  } catch (error) {
    isStuck = true;
    void opening
      .then((late) => late.close())
      .catch(() => undefined)
      .finally(() => {
        isStuck = false;
      });
    if (error instanceof DOMException && error.name === 'VersionError')
      throw new NewerDatabase('a newer Clipdraft has changed the database');
    throw error;
  }
}

async function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The database does not answer.')), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** By store, what the thing is called under which it is put aside. */
const kindOf = { pictures: 'pictures', orders: 'order', uploads: 'upload', sent: 'sent' } as const;

/** The door of the database: what cannot be read is put aside, in the same transaction in which it goes. */
export async function readRow<Value>(
  database: Database,
  name: keyof typeof kindOf,
  key: string,
  shape: Shape<Value>,
): Promise<Reading<Value>> {
  const reading = shape.read(await database.get(name, key));
  if (reading.damaged === undefined) return reading;
  const transaction = database.transaction([name, 'quarantine'], 'readwrite');
  const rows = transaction.objectStore(name);
  const again = shape.read(await rows.get(key));
  const changes: Promise<unknown>[] = [];
  if (again.damaged !== undefined) {
    const rest = shape.write(again.value, again.newer);
    const aside = asideKey(`${kindOf[name]}:${key}`, Date.now());
    changes.push(transaction.objectStore('quarantine').put(again.damaged, aside));
    changes.push(rest === undefined ? rows.delete(key) : rows.put(rest, key));
  }
  // A full disk leaves it where it is; what can be read is read all the same.
  return Promise.all([...changes, transaction.done]).then(
    () => again,
    () => reading,
  );
}
