// What an article lacks of the box that it was found in: the widest pieces of which not a word came out again. Whoever
// looks for the article tells what it takes out; Readability does not, and so the two texts are compared.
import { letters } from '../../text/letters';
import type { DroppedParts } from './dropped';

const block = new Set(
  (
    'address article aside blockquote center dd details div dl dt figcaption figure footer h1 h2 h3 ' +
    'h4 h5 h6 header li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const unread = new Set('script style template noscript svg'.split(' '));

interface Run {
  /** The block that the text stands in. */
  element: Element;
  letters: string;
}

/**
 * @param before a copy of the box as it was; gets paragraphs of the words that stand beside what was kept
 * @param after the text of the article that was made of it, and of whatever else of it the writer sees
 * @param parts takes what is missing, in the order of the page
 */
export function addMissing(before: Element, after: string, parts: DroppedParts): void {
  const kept = letters(after);
  const alive = new Set<Element>();
  const lost: Element[] = [];
  let from = 0;
  for (const run of runsOf(before)) {
    const next = kept.indexOf(run.letters, from);
    const isKept = next >= 0 || kept.includes(run.letters);
    if (next >= 0) from = next + run.letters.length;
    if (!isKept) lost.push(run.element);
    else
      for (let up: Element | null = run.element; up && !alive.has(up); up = up.parentElement)
        alive.add(up);
  }
  const pieces = new Set<Element>();
  for (const element of lost) {
    let piece = element;
    for (let up = piece.parentElement; up && !alive.has(up) && up !== before; up = up.parentElement)
      piece = up;
    // Words that stand beside what was kept go without it.
    pieces.add(alive.has(piece) ? ownWords(piece) : piece);
  }
  for (const piece of pieces) parts.add(piece, 'not-article');
}

/** The texts of blocks, each up to the next block. */
function runsOf(top: Element): Run[] {
  const runs: Run[] = [];
  let text = '';
  const end = (element: Element) => {
    const own = letters(text);
    if (own !== '') runs.push({ element, letters: own });
    text = '';
  };
  const visit = (node: Node, inside: Element): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) text += child.nodeValue ?? '';
      if (child.nodeType !== 1) continue;
      const element = child as Element;
      if (unread.has(element.localName)) continue;
      if (!block.has(element.localName)) {
        visit(element, inside);
        continue;
      }
      end(inside);
      visit(element, element);
      end(element);
    }
  };
  visit(top, top);
  end(top);
  return runs;
}

/** A paragraph of the words that stand in the element itself. */
function ownWords(element: Element): Element {
  const line = element.ownerDocument.createElement('p');
  for (const child of element.childNodes) if (!isBlock(child)) line.append(wordsIn(child), ' ');
  element.append(line);
  return line;
}

/** A copy up to the blocks inside: an element of another kind, such as a fieldset, may hold the whole article. */
function wordsIn(node: Node): Node {
  const copy = node.cloneNode();
  for (const child of node.childNodes) if (!isBlock(child)) copy.appendChild(wordsIn(child));
  return copy;
}

function isBlock(node: Node): boolean {
  return node.nodeType === 1 && block.has((node as Element).localName);
}
