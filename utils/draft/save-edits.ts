// The background's side of the edits: what windows of the same page change is brought together, one after the other.
import { storageFailure } from '../failure';
import { fail, ok, type Result } from '../result';
import { type Changes, changed, type Edits } from './edits';

export interface EditsStore {
  load: (key: string) => Promise<Edits>;
  /** None are removed. */
  store: (key: string, edits: Edits) => Promise<void>;
  /** Runs the works of one name one after the other. */
  exclusively: <Value>(name: string, work: () => Promise<Value>) => Promise<Value>;
}

/**
 * @param changes an empty one starts over: nothing is kept
 * @returns fails with `storage-failed` when the browser keeps nothing more; what was kept before stays
 */
export async function saveEdits(
  key: string,
  changes: Changes,
  { load, store, exclusively }: EditsStore,
): Promise<Result<null>> {
  const isStart = Object.keys(changes).length === 0;
  try {
    await exclusively(`edits:${key}`, async () =>
      store(key, isStart ? {} : changed(await load(key), changes)),
    );
    return ok(null);
  } catch (error) {
    return fail(storageFailure(error));
  }
}
