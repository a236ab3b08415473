// Counts the words of a story, in every script. It runs in the page script, so it must be cheap: Intl.Segmenter needs
// seconds for a book, and the first use of a Unicode property in a pattern takes as long as reading a page.
import { unspaced, wordSegmenter } from '../clip/text/words';

/** A run of characters without spaces, punctuation and signs. "don't" and "3.14" are one word each. */
const word =
  /[^\s!-/:-@[-^`{-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u2000-\u206f\u2190-\u2bff\u2e00-\u2e7f\u3000-\u303f\uff00-\uff0f]+(?:['’.,·][^\s!-/:-@[-^`{-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u2000-\u206f\u2190-\u2bff\u2e00-\u2e7f\u3000-\u303f\uff00-\uff0f]+)*/g;

/** Counts words as a reader does. @param lang BCP 47; null or an unknown language uses the general rules */
export function countWords(text: string, lang: string | null): number {
  if (!unspaced.test(text)) return text.match(word)?.length ?? 0;
  let words = 0;
  for (const segment of wordSegmenter(lang).segment(text)) if (segment.isWordLike) words += 1;
  return words;
}
