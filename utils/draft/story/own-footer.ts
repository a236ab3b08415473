// The words that a writer gives the footer, as they are stored. Apart from those of each language, which the popup's first
// frame does without.
import * as v from 'valibot';

/** Room for the writer's own words, in characters. */
export const roomForFooter = 200;

/** Stands for the site, as a link, and for the day of publication. */
export const gaps = { site: '{site}', date: '{date}' } as const;

/** Words of the writer's own; without a place for the link they are none. */
export const footerWordsSchema = v.pipe(
  v.string(),
  v.maxLength(roomForFooter),
  v.includes(gaps.site),
);
