// Text from a page as one line of plain text.
import { readAnew } from './misread';

/** Characters which turn the direction of the text after them, and so can make one title look like another. */
const directions = /[\u202a-\u202e\u2066-\u2069]/g;

/** As ranges: with the Unicode property, making the pattern takes longer than all its uses on a page. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const spaces = /[\s\0-\x1f\x7f-\x9f]+/g;

/** One line, without control characters, at most `most` characters; '' when nothing is left. */
export function plainText(text: string | null | undefined, most = 500): string {
  return readAnew(text ?? '')
    .replace(directions, '')
    .replace(spaces, ' ')
    .trim()
    .slice(0, most)
    .trim();
}
