// The writer, as far as the outbox knows one: the real messages from a page of the extension, and what is stored. The
// page also notes every change of a record, since it outlives the background.
import type { Delivery } from '@/utils/delivery/record';
import type { Tab } from '../e2e/driver/launch.ts';
import type { JunkPlace } from './script.ts';

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
  const writeSecret = async (name, text) => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('secrets', { create: true });
    const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await stream.write(text);
    await stream.close();
  };
  return { log, ask, stored, writeSecret };
})(), null`;

/** Junk that belongs to no draft has this page's key. */
const nobody = 'https://journal.example/chaos/nobody';

export class Writer {
  /** A page of the extension. */
  readonly page: Tab;
  readonly #gone: Promise<void>;

  private constructor(page: Tab, gone: Promise<void>) {
    this.page = page;
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
      this.page
        .evaluate<Reply>(`chaos.ask(${JSON.stringify(type)}, ${JSON.stringify(message)})`)
        .catch(lost),
      this.#gone.then(lost),
    ]);
  }

  stored(): Promise<Stored> {
    return this.page.evaluate('chaos.stored()');
  }

  /** Writes junk into the storage, past the background. */
  async spoil(place: JunkPlace, junk: unknown, of: { key: string; accountId: string }) {
    const value = JSON.stringify(junk);
    const set = (name: string) =>
      `chrome.storage.local.set({ [${JSON.stringify(name)}]: ${value} }).then(() => null)`;
    const expressions: Readonly<Record<JunkPlace, string>> = {
      record: set(`delivery:${of.key}`),
      'record-of-nobody': set(`delivery:${nobody}`),
      'order-of-nobody': set(`order:${nobody}`),
      accounts: set('accounts'),
      'one-account': `chrome.storage.local.get('accounts').then(({ accounts = [] }) =>
        chrome.storage.local.set({ accounts: [${value}, ...(Array.isArray(accounts) ? accounts : [])] }))
        .then(() => null)`,
      'active-account': set('active-account'),
      preferences: set('preferences'),
      checklists: set('checklists'),
      secret: `chaos.writeSecret(${JSON.stringify(`${of.accountId}.json`)}, ${JSON.stringify(value)})
        .then(() => null)`,
    };
    await this.page.evaluate(expressions[place]);
  }

  /** As the end of the browser does. */
  async endSession(): Promise<void> {
    await this.page.evaluate('chrome.storage.session.clear().then(() => null)');
  }

  /** Removes what junk leaves behind. */
  async tidy(): Promise<void> {
    await this.page.evaluate(`(async () => {
      const names = Object.keys(await chrome.storage.local.get(null));
      await chrome.storage.local.remove(names.filter((name) =>
        /^quarantine:|^(?:preferences|checklists)$/.test(name) || name.endsWith(${JSON.stringify(nobody)})));
      return null;
    })()`);
  }

  /** What changed since the last call. */
  changes(): Promise<Change[]> {
    return this.page.evaluate('chaos.log.splice(0)');
  }
}
