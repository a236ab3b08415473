// The door of storage.local and storage.session: whatever is read is checked, and what cannot be read is put aside.
import { browser } from 'wxt/browser';
import { NewerRecord } from '../../newer-record';
import { asideKey } from './aside-key';
import type { Reading, Shape } from './shapes';

export interface StoredItem<Value> {
  getValue(): Promise<Value>;
  /** The same, with what a newer Clipdraft wrote. */
  read(): Promise<Reading<Value>>;
  /** Rejects with NewerRecord where a newer Clipdraft has written. */
  setValue(value: Value): Promise<void>;
  /** Reads, changes and writes alone among all contexts. Rejects as `setValue` does. */
  change(how: (value: Value) => Value): Promise<void>;
  removeValue(): Promise<void>;
  /** @returns the end of it */
  watch(onChange: (value: Value, before: Value) => void): () => void;
}

type Area = 'local' | 'session';

/** The door to one key: area and name, and the shape that its value is checked against. */
export function storedItem<Value>(
  key: `${Area}:${string}`,
  shape: Shape<Value>,
): StoredItem<Value> {
  const area: Area = key.startsWith('session:') ? 'session' : 'local';
  const name = key.slice(area.length + 1);
  // Not read at once: a test's browser is set up after this file is loaded.
  const store = () => browser.storage[area];

  async function look(): Promise<Reading<Value>> {
    return shape.read((await store().get(name))[name]);
  }

  const alone = <Result>(work: () => Promise<Result>): Promise<Result> =>
    navigator.locks.request(`stored:${key}`, work);

  /** For who holds the lock. Aside and gone in one write: whatever ends us, it is in one place at least. */
  async function mended(): Promise<Reading<Value>> {
    const reading = await look();
    if (reading.damaged === undefined) return reading;
    const rest = shape.write(reading.value, reading.newer);
    await store().set({ [asideKey(name, Date.now())]: reading.damaged, [name]: rest ?? null });
    if (rest === undefined) await store().remove(name);
    return reading;
  }

  async function put(value: unknown): Promise<void> {
    if (value === undefined) await store().remove(name);
    else await store().set({ [name]: value });
  }

  async function read(): Promise<Reading<Value>> {
    const reading = await look();
    if (reading.damaged === undefined) return reading;
    // A storage that takes nothing leaves it where it is; what can be read is read all the same.
    return alone(mended).catch(() => reading);
  }

  return {
    read,
    getValue: async () => (await read()).value,

    setValue: (value) => alone(async () => put(shape.write(value, (await mended()).newer))),

    change: (how) =>
      alone(async () => {
        const { value, newer } = await mended();
        await put(shape.write(how(value), newer));
      }),

    removeValue: () =>
      alone(async () => {
        const { newer } = await mended();
        if (newer.length > 0) throw new NewerRecord('a newer Clipdraft wrote what is stored here');
        await put(undefined);
      }),

    watch(onChange) {
      const listener = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>) => {
        const change = changes[name];
        if (change) onChange(shape.read(change.newValue).value, shape.read(change.oldValue).value);
      };
      store().onChanged.addListener(listener);
      return () => store().onChanged.removeListener(listener);
    },
  };
}
