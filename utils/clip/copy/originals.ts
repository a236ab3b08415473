// A live element and everything in it, copied as it is, each element beside its copy. First half of a copy.
// The browser copies it all at once, into a document where nothing loads, runs or is upgraded; making every node of a
// copy by hand takes several times as long.
import { type LivePage, nodeTypes } from '../page/live-page';
import { PageTooLarge } from '../page/too-large';

/** Levels. HTML parsers stop at 512; browsers clone by recursion, and so do the programs after us. */
const deepest = 600;

/** Elements and their copies, at the same places of both lists, in document order, without the top itself. */
export interface Copies {
  top: Element;
  originals: ArrayLike<Element>;
  /** An array, because each part that is taken out is looked up in it. */
  copies: readonly Element[];
  /** What of the lists stands in the top; all of it when left out. */
  from?: number;
  to?: number;
  /** Whether every node has its copy in the same place; false where the page nests too deep. */
  isExact: boolean;
  /** Whether the top is an article in a dialog, with nothing of the page around it. */
  isDialog?: boolean;
}

/** @returns nothing cleaned yet, and not in the document, whose members names in it could hide */
export function copiesOf(live: Element, page: LivePage): Copies {
  const originals = page.all(live, '*');
  if (isDeep(originals, live, page)) return flatCopies(live, page);
  const top = page.imported(live, true);
  if (page.contentType !== 'text/html') plainSections(top, page);
  return { top, originals, copies: [...page.all(top, '*')], isExact: true };
}

/** What XML calls CDATA is text that needs no escapes, and is shown like any other. */
export function plainSections(top: Element, page: LivePage): void {
  const { SHOW_CDATA_SECTION } = page.window.NodeFilter;
  const sections = page.clone.createTreeWalker(top, SHOW_CDATA_SECTION);
  const found: Node[] = [];
  while (sections.nextNode()) found.push(sections.currentNode);
  for (const section of found)
    section.parentNode?.replaceChild(page.clone.createTextNode(section.nodeValue ?? ''), section);
}

/** Of so many elements in a row one is asked; all that stand in something deep come one after the other. */
const sample = 100;

function isDeep(originals: ArrayLike<Element>, top: Element, page: LivePage): boolean {
  for (let index = deepest; index < originals.length; index += sample) {
    let depth = 0;
    for (let up: Node | null = originals[index] as Element; up && up !== top; up = page.parent(up))
      depth += 1;
    if (depth > deepest) return true;
  }
  return false;
}

/** Node by node; what lies deeper than any parser makes it comes to stand beside its ancestors instead of inside. */
function flatCopies(live: Element, page: LivePage): Copies {
  const top = page.imported(live, false);
  const originals: Element[] = [];
  const copies: Element[] = [];
  refuseUnlaid(live, page);
  const open: Element[] = [top];
  let depth = 1;
  let node = page.firstChild(live);
  while (node) {
    const isElement = page.nodeType(node) === nodeTypes.element;
    const into = open[Math.min(depth, deepest) - 1] ?? top;
    if (isElement || page.nodeType(node) === nodeTypes.text) {
      const ownCopy = page.imported(node, false);
      // Without its element, a text would become one word with the next.
      if (!isElement && depth > deepest) into.append(' ');
      into.append(ownCopy);
      if (isElement) {
        originals.push(node as Element);
        copies.push(ownCopy as Element);
        open[depth] = ownCopy as Element;
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
  return { top, originals, copies, isExact: false };
}

/**
 * Inside of what it has not laid out, a browser answers a question about style by recursion, and the tab would end.
 * Throws PageTooLarge; the way to each element leads past what it stands in.
 */
function refuseUnlaid(top: Element, page: LivePage): void {
  const all = page.all(top, '*');
  for (let index = 0; index < all.length; index += 1) {
    const live = all[index] as Element;
    const { contentVisibility, display } = page.style(live);
    if (/^(?:auto|hidden)$/.test(contentVisibility)) throw new PageTooLarge();
    // What stands in it is passed over later, and each of its levels would ask all above it.
    if (display === 'none') index += page.count(live);
  }
}
