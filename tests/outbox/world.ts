// A world in memory for the outbox: its background can be ended at any moment, in the middle of any write or request,
// and started again. Nothing of the outbox itself is replaced.
import { createOutbox } from '@/utils/delivery/outbox';
import { type Delivery, readRecord } from '@/utils/delivery/record';
import { createRecords, type DeliveryStore } from '@/utils/delivery/records';
import { createRunner, type RunnerOptions } from '@/utils/delivery/runner';
import type { OrderStore } from '@/utils/draft/send/order';
import type { Failure } from '@/utils/failure';
import { fail, ok } from '@/utils/result';

/** What a test may decide on. */
export interface WorldOptions {
  create: RunnerOptions['create'];
  upload: RunnerOptions['upload'];
}

/** Two seconds after the epoch's first minute; only differences matter. */
const begin = 62_000;

export function createWorld(options: Partial<WorldOptions> = {}) {
  const stored = new Map<string, unknown>();
  const orders = new Map<string, unknown>();
  const uploads = new Map<string, string>();
  const writes: { key: string; value: unknown }[] = [];
  const state = {
    time: begin,
    obstacle: null as Failure | null,
    /** The connected accounts: the names of their users on Medium, by our ids. */
    accounts: new Map([['account', 'ada']]),
    alarm: null as number | null,
    /** Writes that still succeed; Infinity: all. */
    writesLeft: Infinity,
    /** Reads and writes until the browser ends the background, before the one that would be next. */
    stepsLeft: Infinity,
    badge: 0,
    /** Turns of the event loop that it takes to remove a text. */
    removalTakes: 0,
  };
  let lives = 0;

  /** One life of the background. What it begins after its end never happens. */
  function start() {
    const life = { isOver: false };
    const bootId = `boot-${lives++}`;
    state.stepsLeft = Infinity;
    // Ended by the browser, a promise is never settled.
    const alive = async <Value>(work: () => Value | Promise<Value>): Promise<Value> => {
      if (state.stepsLeft <= 0) life.isOver = true;
      state.stepsLeft -= 1;
      if (life.isOver) return new Promise(() => undefined);
      const value = await work();
      return life.isOver ? new Promise(() => undefined) : value;
    };
    const write = (work: () => void) =>
      alive(() => {
        if (state.writesLeft <= 0) throw new Error('QuotaExceededError');
        state.writesLeft -= 1;
        work();
      });
    const locks = new Map<string, Promise<unknown>>();
    const lock = <Value>(name: string, work: () => Promise<Value>): Promise<Value> => {
      const run = (locks.get(name) ?? Promise.resolve()).then(work);
      locks.set(
        name,
        run.catch(() => undefined),
      );
      return run;
    };
    const store: DeliveryStore = {
      get: (key) =>
        alive(() => {
          if (!stored.has(key)) return ok(null);
          const record = readRecord(structuredClone(stored.get(key)));
          if (record === 'newer') return fail({ code: 'record-newer' });
          if (record === 'damaged') throw new Error('tests of storage look at damaged records');
          return ok(record.delivery);
        }),
      set: (key, delivery) =>
        write(() => {
          writes.push({ key, value: structuredClone(delivery) });
          if (delivery === null) stored.delete(key);
          else stored.set(key, structuredClone(delivery));
        }),
      known: (keys) => alive(() => new Set(keys.filter((key) => stored.has(key)))),
      setAll: (deliveries) =>
        write(() => {
          for (const [key, delivery] of deliveries) {
            writes.push({ key, value: structuredClone(delivery) });
            stored.set(key, structuredClone(delivery));
          }
        }),
      all: () =>
        alive(() => {
          const all = new Map<string, Delivery>();
          for (const [key, value] of stored) {
            const record = readRecord(structuredClone(value));
            if (typeof record === 'object') all.set(key, record.delivery);
          }
          return all;
        }),
    };
    const orderStore: OrderStore = {
      get: (key) => alive(() => structuredClone(orders.get(key) ?? null) as never),
      set: (key, order) => write(() => void orders.set(key, structuredClone(order))),
      remove: (key) =>
        alive(async () => {
          await turns(state.removalTakes);
          orders.delete(key);
        }),
      keys: () => alive(() => [...orders.keys()]),
    };
    const now = () => state.time;
    const records = createRecords({
      store,
      exclusively: (key, work) => lock(`delivery:${key}`, work),
      bootId,
      onChange: () => {
        state.badge += 1;
      },
      now,
    });
    const runner = createRunner({
      records,
      orders: orderStore,
      cache: {
        get: (hash) => alive(() => uploads.get(hash) ?? null),
        set: (hash, url) => alive(() => void uploads.set(hash, url)),
      },
      digest: async (bytes) => Buffer.from(bytes).toString('hex'),
      isConnected: (accountId) => alive(() => state.accounts.has(accountId)),
      senderOf: (username) =>
        alive(() => {
          const found = [...state.accounts].find(([, of]) => of === username);
          return found ? { accountId: found[0], username } : null;
        }),
      create: (...args) => alive(() => (options.create ?? refuse)(...args)),
      upload: (...args) => alive(() => (options.upload ?? refuse)(...args)),
      obstacle: () => alive(() => state.obstacle),
      alone: (work) => lock('outbox', work),
      keepAwake: (work) => work,
      pause: () => alive(() => undefined),
      wakeAt: (time) =>
        alive(() => {
          state.alarm = time;
        }),
      bootId,
      now,
    });
    const outbox = createOutbox({
      records,
      orders: orderStore,
      runner,
      usernameOf: (accountId) => alive(() => state.accounts.get(accountId) ?? null),
      now,
    });
    return {
      ...outbox,
      runner,
      /** The browser ends the background: whatever it waits for never comes. */
      kill() {
        life.isOver = true;
      },
      isOver: () => life.isOver,
      bootId,
    };
  }

  return {
    start,
    state,
    stored,
    orders,
    writes,
    /** The stored record, as it is. */
    record: (key: string) => stored.get(key) as Delivery | undefined,
  };
}

const refuse = async () => fail({ code: 'invalid-post' });

/** Lets everything happen that waits for nothing but other promises. */
export function settled(): Promise<void> {
  return turns(3);
}

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
