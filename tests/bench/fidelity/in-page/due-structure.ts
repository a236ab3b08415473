// Which structure an article has whose reference is plain text: the reference's words are looked up in the source
// page, and what stands among them there is due. An estimate, the same for every reader.
import type { Kind, Structure } from '../structure.ts';
import { runs, tokens } from '../words.ts';
import { blockText } from './block-text.ts';
import { structureOf, wordsOf } from './structure-of.ts';

const blocks =
  'p, li, h1, h2, h3, h4, h5, h6, td, th, dd, dt, blockquote, pre, figcaption, div, section';
/** What stands beside an article, even inside its container. */
const aside = 'nav, aside, footer, form, [role=navigation], [aria-hidden=true]';
/** A link is due with the paragraph that it stands in. */
const paragraphs = 'p, li, td, blockquote, dd, figcaption';

/** Fewer words than these could stand anywhere. */
const leastWords = { ofReference: 20, ofBlock: 8 };
/** A block of which so many runs of words stand in the reference belongs to it. */
const most = 0.8;
/** The article's container holds so much of what was found. */
const nearlyAll = 0.9;
/** Narrower pictures are icons. */
const leastWidth = 60;
const runLength = 4;

interface Reference {
  /** Whether the words stand in it in a row. */
  has(words: string): boolean;
  /** Whether most of an element's text stands in it. */
  hasMostOf(element: Element): boolean;
}

interface Anchor {
  block: Element;
  length: number;
}

/** @returns null when too little of the reference is in the page to tell */
export function dueStructure(document: Document, referenceText: string): Structure | null {
  const words = tokens(referenceText);
  if (words.length < leastWords.ofReference) return null;
  const reference = referenceOf(words);
  const anchors = anchorsIn(document.body, reference);
  const root = containerOf(anchors, document.body);
  const inside = anchors.filter(({ block }) => root.contains(block));
  const [first, last] = [inside.at(0)?.block, inside.at(-1)?.block];
  if (!first || !last) return null;
  const isBetween = (element: Element) =>
    isAtOrAfter(element, first) && isAtOrBefore(element, last);
  return structureOf(
    root,
    (element, kind) => !isAside(element, root) && isDue(element, kind, reference, isBetween),
  );
}

function referenceOf(words: string[]): Reference {
  const text = ` ${words.join(' ')} `;
  const known = new Set(runs(words, runLength));
  const has = (some: string) => some !== '' && text.includes(` ${some} `);
  return {
    has,
    hasMostOf(element) {
      const own = tokens(blockText(element));
      if (own.length < runLength) return has(own.join(' '));
      const all = runs(own, runLength);
      return all.filter((run) => known.has(run)).length / all.length >= most;
    },
  };
}

/** Innermost blocks that stand in the reference word by word, in the order of the page. */
function anchorsIn(body: Element, { has }: Reference): Anchor[] {
  return [...body.querySelectorAll(blocks)].flatMap((block) => {
    if (block.querySelector(blocks)) return [];
    const words = wordsOf(block);
    const isLong = words.split(' ').length >= leastWords.ofBlock;
    return isLong && has(words) ? [{ block, length: words.length }] : [];
  });
}

/** The innermost element that holds nearly all anchors. */
function containerOf(anchors: Anchor[], body: Element): Element {
  const lengthIn = (element: Element) =>
    anchors.reduce((sum, { block, length }) => sum + (element.contains(block) ? length : 0), 0);
  const enough = lengthIn(body) * nearlyAll;
  let container = body;
  let inner: Element | undefined = body;
  while (inner && anchors.length > 0) {
    container = inner;
    inner = [...container.children].find((child) => lengthIn(child) >= enough);
  }
  return container;
}

function isAtOrAfter(element: Element, mark: Element): boolean {
  const { DOCUMENT_POSITION_FOLLOWING } = mark;
  return (
    (mark.compareDocumentPosition(element) & DOCUMENT_POSITION_FOLLOWING) !== 0 || mark === element
  );
}

function isAtOrBefore(element: Element, mark: Element): boolean {
  const { DOCUMENT_POSITION_PRECEDING } = mark;
  const position = mark.compareDocumentPosition(element);
  return (position & DOCUMENT_POSITION_PRECEDING) !== 0 || mark.contains(element);
}

function isAside(element: Element, root: Element): boolean {
  const found = element.closest(aside);
  return found !== null && found !== root && root.contains(found);
}

function isDue(
  element: Element,
  kind: Kind,
  reference: Reference,
  isBetween: (element: Element) => boolean,
): boolean {
  switch (kind) {
    case 'heading':
    case 'listItem':
      return reference.has(wordsOf(element));
    case 'link': {
      const paragraph = element.closest(paragraphs);
      return (
        paragraph !== null && reference.has(wordsOf(element)) && reference.hasMostOf(paragraph)
      );
    }
    case 'picture':
      return (
        isBetween(element) && element.closest('figure, picture, p') !== null && !isIcon(element)
      );
    case 'embed':
      return isBetween(element);
    default:
      return reference.hasMostOf(element);
  }
}

function isIcon(picture: Element): boolean {
  const width = Number(picture.getAttribute('width'));
  return width > 0 && width < leastWidth;
}
