// A live element and everything in it, copied as it is, each element beside its twin. First half of a copy.
// The browser copies it all at once, into a document where nothing loads, runs or is upgraded; making every node of a
// copy by hand takes several times as long.
import { type LivePage, nodeTypes } from './live-page';
import { PageTooLarge } from './too-large';

/** Levels. HTML parsers stop at 512; browsers clone by recursion, and so do the programs after us. */
const deepest = 600;

/** Elements and their twins, at the same places of both lists, in document order, without the top itself. */
export interface Twins {
  top: Element;
  lives: ArrayLike<Element>;
  twins: ArrayLike<Element>;
  /** What of the lists stands in the top; all of it when left out. */
  from?: number;
  to?: number;
  /** Whether every node has its twin in the same place; false where the page nests too deep. */
  isExact: boolean;
}

/** @returns nothing cleaned yet, and not in the document, whose members names in it could hide */
export function twinsOf(live: Element, page: LivePage): Twins {
  const lives = page.all(live, '*');
  if (isDeep(lives, live, page)) return flatTwins(live, page);
  const top = page.imported(live, true);
  return { top, lives, twins: page.all(top, '*'), isExact: true };
}

/** Of so many elements in a row one is asked; all that stand in something deep come one after the other. */
const sample = 100;

function isDeep(lives: ArrayLike<Element>, top: Element, page: LivePage): boolean {
  for (let index = deepest; index < lives.length; index += sample) {
    let depth = 0;
    for (let up: Node | null = lives[index] as Element; up && up !== top; up = page.parent(up))
      depth += 1;
    if (depth > deepest) return true;
  }
  return false;
}

/** Node by node; what lies deeper than any parser makes it comes to stand beside its ancestors instead of inside. */
function flatTwins(live: Element, page: LivePage): Twins {
  const top = page.imported(live, false);
  const lives: Element[] = [];
  const twins: Element[] = [];
  refuseUnlaid(live, page);
  const open: Element[] = [top];
  let depth = 1;
  let node = page.firstChild(live);
  while (node) {
    const isElement = page.nodeType(node) === nodeTypes.element;
    const into = open[Math.min(depth, deepest) - 1] ?? top;
    if (isElement || page.nodeType(node) === nodeTypes.text) {
      const twin = page.imported(node, false);
      // Without its element, a text would become one word with the next.
      if (!isElement && depth > deepest) into.append(' ');
      into.append(twin);
      if (isElement) {
        lives.push(node as Element);
        twins.push(twin as Element);
        open[depth] = twin as Element;
      }
    }
    let next = page.firstChild(node);
    if (next) depth += 1;
    for (let up: Node = node; !next && depth > 0; ) {
      next = page.nextSibling(up);
      if (next) break;
      up = page.parent(up) ?? live;
      depth -= 1;
    }
    node = next;
  }
  return { top, lives, twins, isExact: false };
}

/**
 * Inside of what it has not laid out, a browser answers a question about style by recursion, and the tab would end.
 * Throws PageTooLarge; the way to each element leads past what it stands in.
 */
function refuseUnlaid(top: Element, page: LivePage): void {
  for (const live of page.all(top, '*'))
    if (/^(?:auto|hidden)$/.test(page.style(live).contentVisibility)) throw new PageTooLarge();
}
