// A story as it was sent: kept so that the page, read again, can show what has changed since. Medium's API cannot tell.
import * as v from 'valibot';
import { storedTime } from '../../stored-time';

/** Stories that are kept, the newest; some ten megabytes at most in daily use. */
export const mostSentStories = 100;
/** Characters of story HTML, some 45,000 words. */
export const longestSentStory = 300_000;

export const sentStorySchema = v.object({
  /** draftKey of the page. */
  page: v.string(),
  html: v.pipe(v.string(), v.maxLength(longestSentStory)),
  at: storedTime,
});

/** Where they lie. A convenience: without one, only that the page has changed can be told. So nothing here rejects. */
export interface SentStories {
  /** @param hash contentHash of the story. A story that is too long is not kept. */
  keep(hash: string, story: { page: string; html: string }): Promise<void>;
  /** null: none is kept. */
  load(hash: string): Promise<string | null>;
  /** Forgets what was sent of a page. @param except the contentHash of what is still on Medium; null: nothing is */
  forget(page: string, except: string | null): Promise<void>;
}
