// Cuts a text between what is seen as characters: never inside an emoji, a flag, or a letter with its accents.
// https://unicode.org/reports/tr29/#Grapheme_Cluster_Boundaries

/**
 * @param most units of UTF-16, or what `sizeOf` counts
 * @returns the start of the text that has at most so many; empty only when there is room for nothing
 */
export function cutText(text: string, most: number, sizeOf = units): string {
  if (sizeOf(text) <= most) return text;
  // Making a segmenter takes as long as reading all headings of a page.
  if (sizeOf === units && isBetweenLetters(text, most)) return text.slice(0, most);
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  // A hundred accents on one letter are one character.
  return taken(segments(segmenter, text), most, sizeOf) || taken(text, most, sizeOf);
}

function* segments(segmenter: Intl.Segmenter, text: string): Generator<string> {
  for (const { segment } of segmenter.segment(text)) yield segment;
}

/** The first accent. No Latin letter and no sign before it joins another; the two ends of a line do. */
const firstAccent = 0x300;

function isBetweenLetters(text: string, at: number): boolean {
  const [one, other] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return one < firstAccent && other < firstAccent && text[at - 1] !== '\r';
}

function units(text: string): number {
  return text.length;
}

function taken(pieces: Iterable<string>, most: number, sizeOf: typeof units): string {
  let kept = '';
  let size = 0;
  for (const piece of pieces) {
    size += sizeOf(piece);
    if (size > most) break;
    kept += piece;
  }
  return kept;
}
