// The background's side of the edits: what windows of the same page change is brought together, in the order in which it came.
import { done, type Result } from '../result';
import { type Changes, changed, type Edits } from './edits';

export interface EditsStore {
  load: (key: string) => Promise<Edits>;
  /** None are removed. */
  store: (key: string, edits: Edits) => Promise<void>;
  /** Runs the works of one name one after the other. */
  exclusively: <Value>(name: string, work: () => Promise<Value>) => Promise<Value>;
}

/** Changes of a page that wait until those before them are stored. */
interface Waiting {
  changes: Changes[];
  stored: Promise<Result<null>>;
}

/**
 * Each key is a change, and each is stored with all edits of its page, which may be a whole article. So changes that come while
 * others are being stored are stored together: somebody who types fast never gets far ahead of what is kept.
 */
export function createEditsSaver({ load, store, exclusively }: EditsStore) {
  const waiting = new Map<string, Waiting>();

  async function storeAll(key: string, changes: readonly Changes[]): Promise<void> {
    await exclusively(`edits:${key}`, async () => {
      waiting.delete(key);
      let edits = await load(key);
      for (const next of changes) edits = isStart(next) ? {} : changed(edits, next);
      await store(key, edits);
    });
  }

  /**
   * @param changes an empty one starts over: nothing is kept
   * @returns fails with `storage-failed` when the browser keeps nothing more; what was kept before stays
   */
  return function saveEdits(key: string, changes: Changes): Promise<Result<null>> {
    const others = waiting.get(key);
    if (others) {
      others.changes.push(changes);
      return others.stored;
    }
    const all = [changes];
    // Not at once: it takes itself off the list when it begins.
    const stored = done(Promise.resolve().then(() => storeAll(key, all)));
    waiting.set(key, { changes: all, stored });
    return stored;
  };
}

function isStart(changes: Changes): boolean {
  return Object.keys(changes).length === 0;
}
