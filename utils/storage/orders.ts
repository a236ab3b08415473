// What is to be sent, by the page's key: text and pictures, until Medium has them. In IndexedDB, and where that refuses
// (a full disk, a browser that keeps no history) in storage.local, so that nothing is lost for want of one of the two.
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Order, type OrderStore, orderSchema } from '../delivery/order';
import { withDatabase } from './database';
import { keysUnder } from './keys';

const prefix = 'order:';

export const orderStore: OrderStore = {
  async get(key) {
    const spare = (await browser.storage.local.get(prefix + key))[prefix + key];
    if (spare !== undefined) return readOrder(spare);
    return readOrder(await withDatabase((database) => database.get('orders', key)));
  },

  async set(key, order) {
    try {
      await withDatabase((database) => database.put('orders', order, key));
    } catch {
      await browser.storage.local.set({ [prefix + key]: order });
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

/** What cannot be read as an order is none: it could not be sent. */
function readOrder(value: unknown): Order | null {
  const order = v.safeParse(orderSchema, value);
  return order.success ? order.output : null;
}
