// The deliveries under their locks: each change reads, advances and writes one record alone.
import { ok, type Result } from '../result';
import type { Deliveries } from './queue';
import type { Delivery } from './record';
import { advance, type DeliveryEvent } from './state';

export interface DeliveryStore {
  /** Fails with `record-newer`; rejects when the storage does. */
  get(key: string): Promise<Result<Delivery | null>>;
  /** null removes it. */
  set(key: string, delivery: Delivery | null): Promise<void>;
  /** Those of these keys that have a record, whether it can be read or not. */
  known(keys: readonly string[]): Promise<Set<string>>;
  /** Writes many at once: all of them, or none when it rejects. */
  setAll(deliveries: Deliveries): Promise<void>;
  /** Those that can be read. */
  all(): Promise<Map<string, Delivery>>;
}

export interface RecordsOptions {
  store: DeliveryStore;
  /** Runs `work` alone among all contexts of the extension. */
  exclusively: <Value>(key: string, work: () => Promise<Value>) => Promise<Value>;
  /** Differs in each life of the background. */
  bootId: string;
  /** Told after each change. Must not throw. */
  onChange: (key: string, after: Delivery | null, before: Delivery | null) => void;
  /** Milliseconds since the epoch. */
  now: () => number;
}

/** Records that are taken over at once: few enough for one message to the storage, and for their locks. */
const batchSize = 250;

export type Records = ReturnType<typeof createRecords>;

/** The stored deliveries, each changed under its own lock. */
export function createRecords({ store, exclusively, bootId, onChange, now }: RecordsOptions) {
  /**
   * How deliveries ended that could not be written down. The stored record says 'sending' meanwhile and would say
   * 'unknown' after a restart, which is safe; as long as we live we know better, and try again.
   */
  const unwritten = new Map<string, Delivery>();

  async function write(
    key: string,
    delivery: Delivery | null,
    before: Delivery | null = null,
  ): Promise<void> {
    await store.set(key, delivery);
    unwritten.delete(key);
    onChange(key, delivery, before);
  }

  async function read(key: string): Promise<Result<Delivery | null>> {
    const known = unwritten.get(key);
    return known ? ok(known) : store.get(key);
  }

  async function apply(key: string, event: DeliveryEvent): Promise<Result<Delivery | null>> {
    const before = await read(key);
    if (!before.ok) return before;
    const after = advance(before.value, event, now());
    if (after !== before.value) await write(key, after, before.value);
    return ok(after);
  }

  /** Alone with many keys, asked for in one order: two who want the same ones never wait for each other. */
  function alone<Value>(keys: readonly string[], work: () => Promise<Value>): Promise<Value> {
    return keys
      .toSorted()
      .reduceRight<() => Promise<Value>>((inner, key) => () => exclusively(key, inner), work)();
  }

  const change = (key: string, event: DeliveryEvent) => exclusively(key, () => apply(key, event));

  return {
    exclusively,
    read,
    /** As it is written down, without what could not be: a life that ends now leaves this. */
    stored: (key: string) => store.get(key),
    write,
    /** For who holds the key's lock already. */
    apply,
    /** Rejects when the storage does; then nothing has changed. */
    change,

    /** As it is now: what an earlier life of the background was sending is decided upon first. */
    current: (key: string) => change(key, { type: 'restarted', bootId }),

    /** For an outcome that must not be lost with a write that fails. */
    async settle(key: string, event: DeliveryEvent): Promise<Delivery | null> {
      return exclusively(key, async () => {
        const before = await read(key);
        if (!before.ok) return null;
        const after = advance(before.value, event, now());
        if (after === null || after === before.value) return after;
        unwritten.set(key, after);
        try {
          await write(key, after, before.value);
        } catch {
          onChange(key, after, before.value);
        }
        return after;
      });
    },

    /** Tries again to write down what could not be; true when nothing is left. */
    async writeLeftovers(): Promise<boolean> {
      for (const [key, delivery] of unwritten)
        await exclusively(key, () => write(key, delivery, delivery)).catch(() => undefined);
      return unwritten.size === 0;
    },

    /**
     * Takes over deliveries of pages that have no record, readable or not. A death in the middle leaves whole batches.
     * @returns how many; rejects when the storage does, and what was written until then stays
     */
    async adopt(deliveries: Deliveries): Promise<number> {
      const added: [string, Delivery][] = [];
      const all = [...deliveries];
      try {
        for (let from = 0; from < all.length; from += batchSize) {
          const batch = all.slice(from, from + batchSize);
          const keys = batch.map(([key]) => key);
          await alone(keys, async () => {
            const known = await store.known(keys);
            const fresh = batch.filter(([key]) => !known.has(key) && !unwritten.has(key));
            if (fresh.length > 0) await store.setAll(new Map(fresh));
            added.push(...fresh);
          });
        }
      } finally {
        for (const [key, delivery] of added) onChange(key, delivery, null);
      }
      return added.length;
    },

    async all(): Promise<Deliveries> {
      return new Map([...(await store.all()), ...unwritten]);
    },
  };
}
