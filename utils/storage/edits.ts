// The writer's edits of a page, and word of it when another window has changed them.
import type { Edits } from '../draft/edits';
import { editsOf } from './items/edits';

/** Those that can be read; none are an empty object. */
export async function loadEdits(key: string): Promise<Edits> {
  return (await editsOf(key).getValue())?.edits ?? {};
}

/**
 * Rejects when the browser keeps nothing more, and with NewerRecord; what was kept before stays.
 * @param now milliseconds since the epoch
 */
export async function storeEdits(key: string, edits: Edits, now: number): Promise<void> {
  if (Object.keys(edits).length === 0) await editsOf(key).removeValue();
  else await editsOf(key).setValue({ edits, savedAt: now });
}

/** @returns what ends it */
export function watchEdits(key: string, onChange: () => void): () => void {
  return editsOf(key).watch(onChange);
}
