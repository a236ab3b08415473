// Whether a text has enough words, in every script.

/** Letters and digits without anything between them; in scripts without spaces that is at least one word, or more. */
const word = /[\p{L}\p{Nd}][\p{L}\p{Nd}\p{M}\p{Cf}_'’]*/gu;

/** Scripts that write words without spaces between them. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

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
  for (const segment of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) {
    if (segment.isWordLike) words += 1;
    if (words >= least) return true;
  }
  return false;
}
