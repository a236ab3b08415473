// Keeps the writer's edits of a page.
import { storageFailure } from '../failure';
import { fail, ok, type Result } from '../result';
import type { Edits } from '../review/edits';
import { editsOf } from './items';

/** Those of a page, as far as they can be read. */
export async function loadEdits(key: string): Promise<Edits> {
  return (await editsOf(key).getValue())?.edits ?? {};
}

/**
 * @param now milliseconds since the epoch
 * @returns fails with `storage-failed` when the browser keeps nothing more;  what was kept before stays. With
 * `record-newer` when a newer Clipdraft has written there
 */
export async function saveEdits(key: string, edits: Edits, now: number): Promise<Result<null>> {
  try {
    if (Object.keys(edits).length === 0) await editsOf(key).removeValue();
    else await editsOf(key).setValue({ edits, savedAt: now });
    return ok(null);
  } catch (error) {
    return fail(storageFailure(error));
  }
}
