// A block of a story as plain text, with a line for each of its lines, to compare its words. Pure, without a document.
import { storyTag } from '../blocks/top-blocks';

const lineEnd = /<br>|<\/(?:li|p|tr|pre|h[1-6]|figcaption)>/g;
const cellEnd = /<\/t[dh]>/g;
const letters: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': '\u00a0',
};

/** @param html of one block, as a browser serialised it. @returns text for people: nothing in it is markup any more */
export function plainText(html: string): string {
  return html
    .replace(cellEnd, '\t')
    .replace(lineEnd, '\n')
    .replace(storyTag, '')
    .replace(/&(?:amp|lt|gt|quot|nbsp);/g, (it) => letters[it] ?? it)
    .replace(/\s+$/, '');
}
