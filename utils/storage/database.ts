// The one database, and its only owner of versions: what is too large for storage.local, which takes a few megabytes
// and writes whole values.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Order } from '../delivery/order';
import type { StoryPicture } from '../story/types';

interface Schema extends DBSchema {
  /** Files that the writer must bring to Medium by hand, by the page's key. */
  pictures: { key: string; value: StoryPicture[] };
  /** What is to be sent, by the page's key. */
  orders: { key: string; value: Order };
  /** Addresses of pictures that Medium has, by the SHA-256 of their bytes. */
  uploads: { key: string; value: { url: string; at: number } };
}

/** Each step makes of the version before it the next one. */
const steps: ((database: IDBPDatabase<Schema>) => void)[] = [
  (database) => void database.createObjectStore('pictures'),
  (database) => {
    database.createObjectStore('orders');
    database.createObjectStore('uploads');
  },
];

/** Opened for one piece of work: an open connection would keep another context's upgrade waiting. */
export async function withDatabase<Value>(
  work: (database: IDBPDatabase<Schema>) => Promise<Value>,
): Promise<Value> {
  const database = await openDB<Schema>('clipdraft', steps.length, {
    upgrade(opened, oldVersion) {
      for (const step of steps.slice(oldVersion)) step(opened);
    },
  });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
