// Text that was UTF-8 and was taken for Latin-1 before it came to the page: "it\u00e2\u0080\u0099s". The control characters
// between the letters give it away, since nobody can type them and no browser shows them. What looks like "â€™" has the same
// origin, but a page may well be about it, so it stays.
import { type LivePage, nodeTypes } from '../page/live-page';

/** The first byte of a character in UTF-8, and a control character. */
const misread = /[\u00c2-\u00f4][\u0080-\u009f]/;
const sequences =
  /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}/g;

/** Whether UTF-8 was taken for Latin-1 before the text came to the page. */
export function isMisread(text: string): boolean {
  return misread.test(text);
}

/** The text as it was written; most is given back as it is. */
export function readAnew(text: string): string {
  return isMisread(text) ? text.replace(sequences, written) : text;
}

function written(sequence: string): string {
  const bytes = Uint8Array.from(sequence, (byte) => byte.charCodeAt(0));
  const character = new TextDecoder().decode(bytes);
  return character.includes('\ufffd') ? sequence : character;
}

/** Every text in a copy of which a part was misread: what shows no control character was misread with the rest. */
export function readTextsAnew(top: Element, page: LivePage): void {
  // A list, not recursion: pages may be thousands of elements deep.
  const parents: Node[] = [top];
  for (let parent = parents.pop(); parent; parent = parents.pop())
    for (let node = page.firstChild(parent); node; node = page.nextSibling(node))
      if (page.nodeType(node) === nodeTypes.text) {
        const text = node as Text;
        text.data = page.data(text).replace(sequences, written);
      } else parents.push(node);
}
