// The deliveries, one key each. What cannot be read is put aside as it is, and its page counts as perhaps sent.
import { browser } from 'wxt/browser';
import { type Delivery, readRecord, type StoredRecord } from '../delivery/record';
import type { DeliveryStore } from '../delivery/records';
import { damagedDelivery } from '../delivery/state';
import { fail, ok, type Result } from '../result';
import { valuesUnder } from './keys';
import { asideKey } from './reading/aside-key';

const prefix = 'delivery:';

/** The background's door to the deliveries; pages only load and watch them. */
export function createDeliveryStore(now: () => number): DeliveryStore {
  /** Two who read it at once put it aside once. */
  async function quarantined(key: string): Promise<Delivery | null> {
    const name = prefix + key;
    return navigator.locks.request(`stored:local:${name}`, async () => {
      const value = (await browser.storage.local.get(name))[name];
      const record = value === undefined ? 'newer' : readUnder(key, value);
      // Changed since it was read.
      if (record !== 'damaged') return record === 'newer' ? null : record.delivery;
      // No page has a key that is no address, so nothing can be sent for it.
      const delivery = URL.canParse(key) ? damagedDelivery(now()) : null;
      // In one write: no moment without a record that stops a second sending. A full disk leaves it where it is, which
      // stops it too.
      await browser.storage.local
        .set({ [asideKey(name, now())]: value, [name]: delivery })
        .then(() => (delivery === null ? browser.storage.local.remove(name) : undefined))
        .catch(() => undefined);
      return delivery;
    });
  }

  return {
    async get(key): Promise<Result<Delivery | null>> {
      const value = (await browser.storage.local.get(prefix + key))[prefix + key];
      if (value === undefined) return ok(null);
      const record = readUnder(key, value);
      if (record === 'newer') return fail({ code: 'record-newer' });
      return ok(record === 'damaged' ? await quarantined(key) : record.delivery);
    },

    async set(key, delivery) {
      if (delivery === null) await browser.storage.local.remove(prefix + key);
      else await browser.storage.local.set({ [prefix + key]: delivery });
    },

    async known(keys) {
      const names = keys.map((key) => prefix + key);
      const found = await browser.storage.local.get(names);
      return new Set(Object.keys(found).map((name) => name.slice(prefix.length)));
    },

    async setAll(deliveries) {
      const values = [...deliveries].map(([key, delivery]) => [prefix + key, delivery] as const);
      await browser.storage.local.set(Object.fromEntries(values));
    },

    all: () => readAll(quarantined),
  };
}

/** Those that can be read, and nothing is changed: for pages that show them all. */
export function loadDeliveries(): Promise<Map<string, Delivery>> {
  return readAll(async () => null);
}

function readUnder(key: string, value: unknown): StoredRecord {
  const record = readRecord(value);
  return record === 'newer' || URL.canParse(key) ? record : 'damaged';
}

async function readAll(
  ofDamaged: (key: string) => Promise<Delivery | null>,
): Promise<Map<string, Delivery>> {
  const readable = new Map<string, Delivery>();
  for (const [key, value] of await valuesUnder(prefix)) {
    const record = readUnder(key, value);
    if (record === 'newer') continue;
    const delivery = record === 'damaged' ? await ofDamaged(key) : record.delivery;
    if (delivery) readable.set(key, delivery);
  }
  return readable;
}

/** Calls back after every change of a delivery. @returns the end of it */
export function watchDeliveries(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => key.startsWith(prefix))) onChange();
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
