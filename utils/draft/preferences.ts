// What the writer decided once for all drafts.
import * as v from 'valibot';
import { pictureFallbacks } from '../story/pictures/picture-fallback';

export const preferencesSchema = v.object({
  /** "Send to Medium" in the context menu sends a draft at once instead of showing it first. */
  sendsAtOnce: v.optional(v.boolean(), false),
  /** A notification tells how each delivery ended. */
  notifies: v.optional(v.boolean(), false),
  pictureFallback: v.optional(v.picklist(pictureFallbacks), 'remote'),
});

export type Preferences = v.InferOutput<typeof preferencesSchema>;

export const firstPreferences: Preferences = v.parse(preferencesSchema, {});
