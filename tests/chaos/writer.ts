// The writer, as far as the outbox knows one: the real messages from a page of the extension, and what is stored. The
// page also notes every change of a record, since it outlives the background.
import type { Delivery } from '@/utils/delivery/record';
import type { Tab } from '../e2e/driver/launch.ts';

/** What came back of a message, by the page's clock. */
export interface Reply {
  from: number;
  to: number;
  /** null: none came; the message may have been heard or not. */
  result: { ok: true; value: unknown } | { ok: false; failure: { code: string } } | null;
}

/** A record after a change; of what it says, the part that tells one sending from another. */
export interface Change {
  at: number;
  key: string;
  state: Delivery['state'] | null;
  attempt: number | null;
  bootId: string | null;
  /** No change, but how the record stood when the page began to look: a browser starts to send before its pages. */
  isFound: boolean;
}

export interface Stored {
  /** By the draft's key. */
  records: Record<string, Delivery>;
  /** Keys of the drafts whose text is there. */
  orders: string[];
}

const setUp = `globalThis.chaos ??= await (async () => {
  const log = [];
  const note = (name, record, isFound) => {
    if (!name.startsWith('delivery:')) return;
    const { state = null, attempt = null, bootId = null } = record ?? {};
    log.push({ at: Date.now(), key: name.slice('delivery:'.length), state, attempt, bootId, isFound });
  };
  chrome.storage.local.onChanged.addListener((changes) => {
    for (const [name, { newValue }] of Object.entries(changes)) note(name, newValue, false);
  });
  for (const [name, value] of Object.entries(await chrome.storage.local.get(null)))
    note(name, value, true);
  const ask = (type, data) => new Promise((resolve) => {
    const from = Date.now();
    const end = (result) => resolve({ from, to: Date.now(), result });
    setTimeout(end, 10_000, null);
    chrome.runtime.sendMessage({ type, data }, (answer) =>
      end(chrome.runtime.lastError ? null : (answer ?? null)));
  });
  const orderKeys = async () => {
    // Opening a database that is not there would make it, without its stores.
    if (!(await indexedDB.databases()).some(({ name }) => name === 'clipdraft')) return [];
    const done = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const database = await done(indexedDB.open('clipdraft'));
    try {
      return await done(database.transaction('orders').objectStore('orders').getAllKeys());
    } finally {
      database.close();
    }
  };
  const stored = async () => {
    const all = Object.entries(await chrome.storage.local.get(null));
    const under = (prefix) => all.filter(([name]) => name.startsWith(prefix))
      .map(([name, value]) => [name.slice(prefix.length), value]);
    return {
      records: Object.fromEntries(under('delivery:')),
      orders: [...under('order:').map(([name]) => name), ...(await orderKeys())],
    };
  };
  return { log, ask, stored };
})(), null`;

export class Writer {
  readonly #page: Tab;
  readonly #gone: Promise<void>;

  private constructor(page: Tab, gone: Promise<void>) {
    this.#page = page;
    this.#gone = gone;
  }

  /** @param gone settles when the browser has ended */
  static async at(page: Tab, gone: Promise<void>): Promise<Writer> {
    await page.evaluate(setUp);
    return new Writer(page, gone);
  }

  /** Never rejects: a browser that ends takes the answer with it. */
  async ask(type: string, message: unknown): Promise<Reply> {
    const from = Date.now();
    const lost = () => ({ from, to: Date.now(), result: null });
    return Promise.race([
      this.#page
        .evaluate<Reply>(`chaos.ask(${JSON.stringify(type)}, ${JSON.stringify(message)})`)
        .catch(lost),
      this.#gone.then(lost),
    ]);
  }

  stored(): Promise<Stored> {
    return this.#page.evaluate('chaos.stored()');
  }

  /** What changed since the last call. */
  changes(): Promise<Change[]> {
    return this.#page.evaluate('chaos.log.splice(0)');
  }
}
