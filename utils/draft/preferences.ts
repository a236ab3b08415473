// What the writer decided once for all drafts, and in which language Clipdraft speaks.
import * as v from 'valibot';
import { pictureFallbacks } from '../story/pictures/picture-fallback';
import { type Language, languages } from '../words/languages';
import { footerWordsSchema } from './story/own-footer';

/** Empty: the browser's. */
export type ChosenLanguage = Language | '';

export const preferencesSchema = v.object({
  /** "Send to Medium" in the context menu sends a draft at once instead of showing it first. */
  sendsAtOnce: v.optional(v.boolean(), false),
  /** A notification tells how each delivery ended. */
  notifies: v.optional(v.boolean(), false),
  pictureFallback: v.optional(v.picklist(pictureFallbacks), 'remote'),
  /** The words of the footer on every site; empty: those of the article's language. */
  footerWords: v.optional(v.union([v.literal(''), footerWordsSchema]), ''),
  /** The tour on the welcome page was seen, or skipped. */
  sawTour: v.optional(v.boolean(), false),
  language: v.optional(v.picklist<readonly ChosenLanguage[]>(['', ...languages]), ''),
});

export type Preferences = v.InferOutput<typeof preferencesSchema>;

export const firstPreferences: Preferences = v.parse(preferencesSchema, {});

const { sendsAtOnce, notifies, pictureFallback, footerWords, sawTour, language } =
  preferencesSchema.entries;

/** Some of them, as they are changed; nothing stands in for those that are not named. */
export const preferenceChangesSchema = v.object({
  sendsAtOnce: v.exactOptional(sendsAtOnce.wrapped),
  notifies: v.exactOptional(notifies.wrapped),
  pictureFallback: v.exactOptional(pictureFallback.wrapped),
  footerWords: v.exactOptional(footerWords.wrapped),
  sawTour: v.exactOptional(sawTour.wrapped),
  language: v.exactOptional(language.wrapped),
});

export type PreferenceChanges = v.InferOutput<typeof preferenceChangesSchema>;
