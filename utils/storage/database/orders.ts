// What is to be sent, by the page's key: text and pictures, until Medium has them. In IndexedDB, and where that refuses
// (a full disk, a browser that keeps no history) in storage.local, so that nothing is lost for want of one of the two.
import { browser } from 'wxt/browser';
import { type Order, type OrderStore, orderSchema } from '../../draft/send/order';
import { NewerRecord } from '../../newer-record';
import { keysUnder } from '../keys';
import { firstVersion, type Reading, whole } from '../reading/shapes';
import { storedItem } from '../reading/stored-item';
import { NewerDatabase, readRow, withDatabase } from './database';

export const orderKind = whole(orderSchema, firstVersion);

const prefix = 'order:';
const spareOf = (key: string) => storedItem(`local:${prefix}${key}`, orderKind);

export const orderStore: OrderStore = {
  async get(key) {
    const spare = readable(await spareOf(key).read());
    if (spare !== null) return spare;
    return withDatabase(async (database) =>
      readable(await readRow(database, 'orders', key, orderKind)),
    );
  },

  async set(key, order) {
    readable(await spareOf(key).read());
    try {
      await withDatabase(async (database) => {
        readable(await readRow(database, 'orders', key, orderKind));
        await database.put('orders', order, key);
      });
    } catch (error) {
      if (error instanceof NewerRecord && !(error instanceof NewerDatabase)) throw error;
      await spareOf(key).setValue(order);
      return;
    }
    await browser.storage.local.remove(prefix + key);
  },

  async remove(key) {
    await browser.storage.local.remove(prefix + key);
    // What a database that refuses keeps is removed at the next start; a draft that was sent must not wait for that.
    await withDatabase((database) => database.delete('orders', key)).catch(() => undefined);
  },

  async keys() {
    const spare = await keysUnder(prefix);
    const usual = await withDatabase((database) => database.getAllKeys('orders')).catch(() => []);
    return [...new Set([...spare, ...usual])];
  },
};

/** One of a newer Clipdraft is neither sent nor replaced. */
function readable({ value, newer }: Reading<Order | null>): Order | null {
  if (newer.length > 0) throw new NewerRecord('a newer Clipdraft wrote this draft');
  return value;
}
