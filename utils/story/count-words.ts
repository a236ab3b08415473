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

const inline = new Set('strong em code a s sup sub'.split(' '));

/** Counts the words of a story's elements. @param lang as in countWords */
export function wordsIn(body: Element, lang: string | null): number {
  return countWords(textOf(body), lang);
}

/** The text with line breaks between blocks, so that the last word of one and the first of the next stay two words. */
function textOf(parent: Node): string {
  let text = '';
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) text += (node as Text).data;
    else if (node.nodeType === 1)
      text += inline.has((node as Element).localName) ? textOf(node) : `\n${textOf(node)}\n`;
  }
  return text;
}
