// What the writer decided once for all drafts, read with care: it outlives versions.

import type { Preferences } from '../draft/preferences';
import { kinds } from './reading/kinds';
import { storedItem } from './reading/stored-item';

const item = storedItem('local:preferences', kinds.preferences);

/** Those that were never chosen, or cannot be read, are as at first. */
export function loadPreferences(): Promise<Preferences> {
  return item.getValue();
}

/** Rejects with NewerRecord. */
export function savePreferences(preferences: Preferences): Promise<void> {
  return item.setValue(preferences);
}
