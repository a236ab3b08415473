// What the writer decided once for all drafts.
import * as v from 'valibot';
import { pictureFallbacks } from '../story/picture-fallback';

export const preferencesSchema = v.object({
  /** "Send to Medium" in the context menu sends a draft at once instead of showing it first. */
  sendsAtOnce: v.fallback(v.boolean(), false),
  /** A notification tells how each delivery ended. */
  notifies: v.fallback(v.boolean(), false),
  pictureFallback: v.fallback(v.picklist(pictureFallbacks), 'remote'),
});

export type Preferences = v.InferOutput<typeof preferencesSchema>;

/** Each preference by itself: one that cannot be read is as it was at first. */
export function readPreferences(stored: unknown): Preferences {
  const isObject = typeof stored === 'object' && stored !== null;
  return v.parse(preferencesSchema, isObject ? stored : {});
}

export const firstPreferences: Preferences = readPreferences(null);
