// Code that only a style makes look like code: drawn line by line in boxes, lists or a box without <pre>.
import { type LivePage, nodeTypes } from '../../page/live-page';
import { nodesIn } from '../around';

const fixed = /\bmono|mono(?:space)?\b|consol|courier|menlo|monaco/i;
/** Spaces and lines stand as they are written. */
const asWritten = /^(?:pre(?!-line)|break-spaces)/;
/** Text nodes before the first that tells something: numbers, and space between elements. */
const mostBefore = 60;
/** Nodes before it: in markup of thousands of levels, each one would look through all below. */
const deepest = 250;
/** Text nodes. */
const most = 20_000;

interface Look {
  isFixed: boolean;
  isAsWritten: boolean;
}
const none: Look = { isFixed: false, isAsWritten: false };

/** By the element that holds a text: boxes in boxes are asked for the same one. */
const looks = new WeakMap<Node, Look>();
const fonts = new WeakMap<Document, boolean>();
const boxes = new WeakMap<Element, boolean>();

function lookAt(text: Node, page: LivePage): Look {
  const holder = page.parent(text);
  if (!holder || page.nodeType(holder) !== nodeTypes.element) return none;
  const before = looks.get(holder);
  if (before) return before;
  const style = page.style(holder as Element);
  const isFixed = fixed.test(style.fontFamily);
  const look = isFixed ? { isFixed, isAsWritten: asWritten.test(style.whiteSpace) } : none;
  looks.set(holder, look);
  return look;
}

/** Whether the spaces of a text are drawn as they are written. */
export function keepsSpaces(text: Node, page: LivePage): boolean {
  return lookAt(text, page).isAsWritten;
}

/** Whether the element shows several lines of code and nothing else; numbers of lines may stand before them. */
export function isCodeBox(live: Element, page: LivePage): boolean {
  const before = boxes.get(live);
  if (before !== undefined) return before;
  const is = looksLikeCode(live, page);
  boxes.set(live, is);
  return is;
}

function looksLikeCode(live: Element, page: LivePage): boolean {
  const first = firstWords(live, page);
  // Nearly every box ends here.
  if (!first || !lookAt(first, page).isFixed || isFixedPage(page)) return false;
  let isAllWritten = true;
  let isIndented = false;
  let texts = 0;
  let whole = '';
  for (const node of nodesIn(live, page)) {
    if (page.nodeType(node) === nodeTypes.element) {
      const name = page.localName(node as Element);
      if (/^(?:h[1-6]|img|picture|video|iframe|figure|figcaption|blockquote|pre|table)$/.test(name))
        return false;
      if (/^(?:br|div|li|p)$/.test(name) || (name === 'code' && isLineOf(node as Element, page)))
        whole += '\n';
      continue;
    }
    const data = page.textContent(node) ?? '';
    texts += 1;
    if (texts > most) return false;
    const look = lookAt(node, page);
    whole += look.isAsWritten ? data : data.replace(/[ \t\r\n]+/g, ' ');
    if (/^[\s\d]*$/.test(data)) continue;
    if (!look.isFixed) return false;
    isAllWritten &&= look.isAsWritten;
    isIndented ||= data.includes('\u00a0');
  }
  const lines = whole.split('\n').filter((line) => line.trim() !== '');
  // Where only no-break spaces keep the depth, buttons would be read as lines.
  const isPlain = isAllWritten || (isIndented && page.all(live, 'a, button').length === 0);
  return lines.length > 1 && isPlain && !isProse(lines);
}

/** Drawn as a line of its own. */
function isLineOf(code: Element, page: LivePage): boolean {
  return page.style(code).display === 'block';
}

/** A letter or a report that was typed is text, however it is set. */
function isProse(lines: string[]): boolean {
  const sentences = lines.filter((line) => /^\s*["“„«]?\p{Lu}.{40,}[.!?]["”“»]?\s*$/u.test(line));
  return sentences.length >= lines.length / 2;
}

/** Where all of the page is set so, it says nothing. */
function isFixedPage(page: LivePage): boolean {
  const before = fonts.get(page.document);
  if (before !== undefined) return before;
  const [body] = page.allOnPage('body');
  const is = body !== undefined && fixed.test(page.style(body).fontFamily);
  fonts.set(page.document, is);
  return is;
}

/** Whether its words are set as code is; where all of the page is, they keep their spaces besides. */
export function isFixed(live: Element, page: LivePage): boolean {
  const first = firstWords(live, page);
  const look = first ? lookAt(first, page) : { isFixed: true, isAsWritten: true };
  return look.isFixed && (look.isAsWritten || !isFixedPage(page));
}

function firstWords(live: Element, page: LivePage): Node | null {
  let texts = 0;
  let nodes = 0;
  // Asked of every box: a loop of its own is faster than a generator.
  for (let node = page.firstChild(live); node; ) {
    const kind = page.nodeType(node);
    if (kind === nodeTypes.text || kind === nodeTypes.element) nodes += 1;
    if (nodes > deepest) return null;
    if (kind === nodeTypes.text) {
      if (!/^[\s\d]*$/.test(page.data(node as CharacterData))) return node;
      texts += 1;
      if (texts > mostBefore) return null;
    }
    let next = page.firstChild(node);
    for (let up: Node | null = node; !next && up && up !== live; up = page.parent(up))
      next = page.nextSibling(up);
    node = next;
  }
  return null;
}
