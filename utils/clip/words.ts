// Counting words as readers do, in every script.

/**
 * @param texts one text a block; words never run from one into the next
 * @param lang BCP 47; an unknown language counts by the general rules
 */
export function countWords(texts: Iterable<string>, lang?: string | null): number {
  const segmenter = wordSegmenter(lang);
  let words = 0;
  for (const text of texts)
    for (const segment of segmenter.segment(text)) if (segment.isWordLike) words += 1;
  return words;
}

/** Stops counting once it knows; counting a whole book takes a second. */
export function hasWords(text: string | null, least: number): boolean {
  let words = 0;
  for (const segment of wordSegmenter().segment(text ?? '')) {
    if (segment.isWordLike) words += 1;
    if (words >= least) return true;
  }
  return false;
}

function wordSegmenter(lang?: string | null): Intl.Segmenter {
  return new Intl.Segmenter(lang ?? undefined, { granularity: 'word' });
}
