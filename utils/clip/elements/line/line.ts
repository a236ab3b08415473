// What stands beside an element in its line. By the names of elements; how they are drawn is asked elsewhere.
import { type LivePage, nodeTypes } from '../../page/live-page';

/** Elements that stand in a line, unless a style sheet says otherwise. */
export const inLine = new Set(
  (
    'a abbr b bdi bdo cite code del dfn em font i img ins kbd label mark q rb rp rt ruby s samp small span strike strong sub ' +
    'sup time tt u var wbr button'
  ).split(' '),
);

/** How its neighbour stands to it: without a space, behind one, or not in its line. */
export type Beside = 'glued' | 'spaced' | null;

const opening = /[\s([{“‘«„¿¡/-]$/;
const closing = /^[\s)\]}”’»,.;:!?…/-]/;

/** How what stands before a node in its line touches it. */
export function before(live: Node, page: LivePage): Beside {
  return beside(live, { next: page.previousSibling, apart: opening }, page);
}

/** How what stands behind a node in its line touches it. */
export function after(live: Node, page: LivePage): Beside {
  return beside(live, { next: page.nextSibling, apart: closing }, page);
}

/** Nodes without words, such as a row of pictures, beyond which nothing is beside it. */
const farthest = 20;

interface Way {
  next: (node: Node) => Node | null;
  /** What a text has at this end that no word runs into. */
  apart: RegExp;
}

function beside(live: Node, { next, apart }: Way, page: LivePage): Beside {
  let isSpaced = false;
  let steps = 0;
  for (let node = next(live); node && steps < farthest; node = next(node)) {
    steps += 1;
    const type = page.nodeType(node);
    if (type === nodeTypes.element && !inLine.has(page.localName(node as Element))) return null;
    if (type !== nodeTypes.element && type !== nodeTypes.text) continue;
    const text = page.textContent(node) ?? '';
    if (text.trim() !== '') return isSpaced || apart.test(text) ? 'spaced' : 'glued';
    isSpaced ||= text !== '';
  }
  return null;
}
