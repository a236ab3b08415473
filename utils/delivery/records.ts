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

export type Records = ReturnType<typeof createRecords>;

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

  const change = (key: string, event: DeliveryEvent) => exclusively(key, () => apply(key, event));

  return {
    exclusively,
    read,
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

    async all(): Promise<Deliveries> {
      return new Map([...(await store.all()), ...unwritten]);
    },
  };
}
