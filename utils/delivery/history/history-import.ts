// Takes a saved history over: pages that are not known here, in a few large steps. Nothing is overwritten.

import { storageFailure } from '../../failure';
import { fail, ok, type Result } from '../../result';
import type { Records } from '../records';
import { readHistory } from './history-file';

/** How many pages are new, and how many had a record here already. */
export interface Imported {
  added: number;
  known: number;
}

/** Writes nothing when the file is not right as a whole. After a failure of the storage it may be imported again. */
export async function importHistory(
  records: Pick<Records, 'adopt'>,
  text: string,
): Promise<Result<Imported>> {
  const entries = readHistory(text);
  if (!entries.ok) return entries;
  // Of a page that is there twice the first counts.
  const deliveries = new Map(
    entries.value.toReversed().map(({ key, delivery }) => [key, delivery]),
  );
  try {
    const added = await records.adopt(deliveries);
    return ok({ added, known: entries.value.length - added });
  } catch (error) {
    return fail(storageFailure(error));
  }
}
