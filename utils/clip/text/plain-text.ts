// Text as one line of plain text: of a page, or of a writer who pasted it from one.
import { cutText } from '../../cut-text';
import { readAnew } from './misread';

/** Characters which turn the direction of the text after them, and so can make one title look like another. */
const turns = /[\u202a-\u202e\u2066-\u2069]/;
/** As ranges: with the Unicode property, making the pattern takes longer than all its uses on a page. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const controls = /[\0-\x1f\x7f-\x9f]/;
/** One without its other half is no character; a title that was cut by its length may end in one. */
const halves = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const allTurns = new RegExp(turns, 'g');
const runsOfControls = new RegExp(`${controls.source}+`, 'g');
const spaces = /\s+/g;

/** What `plainText` would leave as it is. */
export function isPlainText(text: string, most: number): boolean {
  return text.length <= most && !turns.test(text) && !controls.test(text);
}

/** The text as it is, but for what nobody sees and nobody typed; its spaces stay, since it may be unfinished. */
export function withoutControls(text: string): string {
  return text.replace(allTurns, '').replace(runsOfControls, ' ').replace(halves, '');
}

/** One line, without control characters, at most `most` characters; '' when nothing is left. */
export function plainText(text: string | null | undefined, most = 500): string {
  const line = withoutControls(readAnew(text ?? ''))
    .replace(spaces, ' ')
    .trim();
  return cutText(line, most).trim();
}
