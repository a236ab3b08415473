// Counting the words of a story. Intl.Segmenter knows every script but needs seconds for a book; scripts that put
// spaces between words need no dictionary, and a pattern counts them the same in every browser.

/** Scripts that write words without spaces between them. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** As Unicode parts words: "don't", "3.14" and "1,000" are one each. https://unicode.org/reports/tr29/ */
const word = /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_\u00ad]*(?:['’.,·][\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*)*/gu;

/** A comma joins digits only. */
const joined = /\p{L},|,\p{L}/gu;

/**
 * @param texts one text a block; words never run from one into the next
 * @param lang BCP 47; an unknown language counts by the general rules
 */
export function countWords(texts: Iterable<string>, lang: string | null): number {
  let segmenter: Intl.Segmenter | null = null;
  let words = 0;
  for (const text of texts) {
    if (!unspaced.test(text)) {
      words += text.replace(joined, ' ').match(word)?.length ?? 0;
      continue;
    }
    segmenter ??= new Intl.Segmenter(lang ?? undefined, { granularity: 'word' });
    for (const segment of segmenter.segment(text)) if (segment.isWordLike) words += 1;
  }
  return words;
}
