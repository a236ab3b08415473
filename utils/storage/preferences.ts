// What the writer decided once for all drafts, read with care: it outlives versions.
import { storage } from 'wxt/utils/storage';
import { type Preferences, readPreferences } from '../review/preferences';

const item = storage.defineItem<unknown>('local:preferences');

export async function loadPreferences(): Promise<Preferences> {
  return readPreferences(await item.getValue());
}

export async function savePreferences(preferences: Preferences): Promise<void> {
  await item.setValue(preferences);
}
