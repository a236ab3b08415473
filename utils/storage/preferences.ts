// What the writer decided once for all drafts, read with care: it outlives versions.

import {
  type ChosenLanguage,
  type PreferenceChanges,
  type Preferences,
  preferencesSchema,
} from '../draft/preferences';
import { fieldsOf, firstVersion } from './reading/shapes';
import { storedItem } from './reading/stored-item';

export const preferencesKind = fieldsOf(preferencesSchema, firstVersion);

const item = storedItem('local:preferences', preferencesKind);

/** Those that were never chosen, or cannot be read, are as at first. */
export function loadPreferences(): Promise<Preferences> {
  return item.getValue();
}

/** Those that are not named stay. Rejects with NewerRecord. */
export function changePreferences(changes: PreferenceChanges): Promise<void> {
  return item.change((before) => ({ ...before, ...changes }));
}

/** Calls back with each change. @returns what ends it */
export function watchPreferences(onKnown: (preferences: Preferences) => void): () => void {
  return item.watch(onKnown);
}

/** The language that the writer chose. */
export const languageChoice = {
  load: async (): Promise<ChosenLanguage> => (await loadPreferences()).language,
  watch: (onChange: (language: ChosenLanguage) => void): (() => void) =>
    item.watch((after, before) => {
      if (after.language !== before.language) onChange(after.language);
    }),
};
