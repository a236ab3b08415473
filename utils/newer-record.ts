// Records that a newer Clipdraft wrote, found by an older one: they are told apart, and stay as they are. Pure.
//
// A record has a `version` from its second shape on; without one it has the first. Only what outlives an update and could
// do harm when it is misread has versions: deliveries, their texts, edits, accounts, checklists and preferences. A token
// is only ever replaced by a new one, and what Medium said (publications, uploads) can be asked for again.

/** @param known the latest version that is known here */
export function isNewer(stored: unknown, known: number): boolean {
  if (typeof stored !== 'object' || stored === null || !('version' in stored)) return false;
  const { version } = stored;
  return Number.isSafeInteger(version) && (version as number) > known;
}

/** Thrown in place of a write that would replace such a record. */
export class NewerRecord extends Error {
  override name = 'NewerRecord';
}
