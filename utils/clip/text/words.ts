// Whether a text has enough words, in every script. Cheap, and for that without Unicode properties: the first use of one
// takes about a millisecond.

/** Anything between spaces, punctuation and signs. */
const word =
  /[^\s!-/:-@[-`{-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u2000-\u206f\u2190-\u2bff\u3000-\u303f]+(?:['’][^\s!-/:-@[-`{-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u2000-\u206f\u2190-\u2bff\u3000-\u303f]+)*/g;

/** Scripts that write words without spaces between them: Thai, Lao, Burmese, Khmer, Japanese and Chinese. */
export const unspaced =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/;

const byWord = { granularity: 'word' } as const;
const segmenters = new Map<string | null, Intl.Segmenter>();

/** What parts words that no spaces part. Made once: that takes a millisecond. @param lang BCP 47; null for the general rules */
export function wordSegmenter(lang: string | null): Intl.Segmenter {
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang ?? undefined, byWord);
  segmenters.set(lang, segmenter);
  return segmenter;
}

/**
 * Stops counting once it knows; counting a whole book takes a second. Intl.Segmenter is asked last: its first use
 * alone takes as long as finding the article.
 */
export function hasWords(text: string | null, least: number): boolean {
  if (!text) return false;
  let words = 0;
  word.lastIndex = 0;
  while (words < least && word.test(text)) words += 1;
  if (words >= least) return true;
  if (!unspaced.test(text)) return false;
  words = 0;
  for (const segment of wordSegmenter(null).segment(text)) {
    if (segment.isWordLike) words += 1;
    if (words >= least) return true;
  }
  return false;
}
