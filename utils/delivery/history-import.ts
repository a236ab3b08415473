// Takes a saved history over: pages that are not known here, each under its own lock. Nothing is overwritten.

import { storageFailure } from '../failure';
import { fail, ok, type Result } from '../result';
import { readHistory } from './history-file';
import type { Records } from './records';

/** How many pages are new, and how many had a record here already. */
export interface Imported {
  added: number;
  known: number;
}

/** Writes nothing when the file is not right as a whole. After a failure of the storage it may be imported again. */
export async function importHistory(
  records: Pick<Records, 'exclusively' | 'read' | 'write'>,
  text: string,
): Promise<Result<Imported>> {
  const entries = readHistory(text);
  if (!entries.ok) return entries;
  let added = 0;
  try {
    for (const { key, delivery } of entries.value) {
      const isNew = await records.exclusively(key, async () => {
        const current = await records.read(key);
        // One that cannot be read is a record all the same.
        if (!current.ok || current.value !== null) return false;
        await records.write(key, delivery);
        return true;
      });
      if (isNew) added += 1;
    }
  } catch (error) {
    return fail(storageFailure(error));
  }
  return ok({ added, known: entries.value.length - added });
}
