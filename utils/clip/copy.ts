// Copies the live page, or a piece of it, into a document of its own. The page itself is only ever read.
// The walk is a loop with its own stack: pages nest thousands of elements deep. cloneNode would run the page's custom
// elements and load its pictures again; importNode makes its copies where none of that happens.
import { type LivePage, nodeTypes } from './live-page';
import { prepare } from './prepare';
import type { Piece } from './prepare/reader';

/** Deeper elements lose their tags but not their words. HTML parsers stop at 512. */
const deepest = 200;

/** What a parser nests at most, and some more by scripts. */
const deepestClone = 2_000;

/** Characters of text and attributes of what is read; scripts and styles do not count. */
const mostCharacters = 8 * 1024 * 1024;

/** Thrown when the copy grows beyond what the steps after it can bear. */
export class PageTooLarge extends Error {}

const everything: Piece = {
  includes: () => true,
  text: (_, data) => data,
  isWhole: () => true,
};

/** Copies what the page tells about itself into `page.clone`; throws PageTooLarge. */
export function copyHead(page: LivePage): void {
  const { clone, root } = page;
  if (!root) return;
  const lang = page.attribute(root, 'lang') || page.attribute(root, 'xml:lang');
  if (lang) clone.documentElement.setAttribute('lang', lang);
  copyPart(root, 'head', clone.head, page);
}

/** Copies what the page shows into `page.clone`; throws PageTooLarge. */
export function copyBody(page: LivePage): void {
  const { body } = page.clone;
  if (page.root) copyPart(page.root, 'body', body, page);
  if ((body.textContent ?? '').length > mostCharacters) throw new PageTooLarge();
}

/** By name and not by `document.body`, which the page may have given to something else. */
function copyPart(root: Element, name: string, into: Element, page: LivePage): void {
  for (let part = page.firstChild(root); part; part = page.nextSibling(part))
    if (page.nodeType(part) === nodeTypes.element && page.localName(part as Element) === name)
      for (let child = page.firstChild(part); child; child = page.nextSibling(child))
        copyWhole(child, into, page);
}

/**
 * Copies one node by cloning everything under it at once and then cleaning the copy, twin by twin. Making each
 * element and each text anew takes three times as long.
 */
function copyWhole(live: Node, into: Element, page: LivePage): void {
  // Not in `into` yet: what stands in a document could be found by names the page has given it.
  const top = page.clone.createElement('div');
  const isElement = page.nodeType(live) === nodeTypes.element;
  const isSafe = page.elementCount() <= deepestClone || isShallow(live, page);
  const twin = isElement && isSafe ? page.imported(live, true) : null;
  if (twin) top.appendChild(twin);
  run([{ page, live, list: [live], index: 0, twin, into: top, anchor: null }], everything);
  for (let child = top.firstChild; child; child = top.firstChild) into.appendChild(child);
}

/** Browsers clone by recursion, so what is deeper than any parser makes it is copied piece by piece. */
function isShallow(top: Node, page: LivePage): boolean {
  let depth = 0;
  let node: Node = top;
  for (;;) {
    let next = page.firstChild(node);
    if (next) depth += 1;
    while (!next && node !== top) {
      next = page.nextSibling(node);
      if (next) break;
      node = page.parent(node) ?? top;
      depth -= 1;
    }
    if (!next) return true;
    if (depth > deepestClone) return false;
    node = next;
  }
}

interface Level {
  page: LivePage;
  /** The next live node of this level. */
  live: Node | null;
  /** The nodes of this level when they are no siblings in the page: those of a slot. */
  list: readonly Node[] | null;
  index: number;
  /** The copy of `live` that stands in `into` already. */
  twin: Node | null;
  into: Element;
  /** Where what has no twin goes: before this. */
  anchor: Node | null;
}

/** Copies what is under one live node into one element of the copy; throws PageTooLarge. */
export function copyChildren(
  children: Node | readonly Node[],
  into: Element,
  page: LivePage,
  piece: Piece,
): void {
  run([levelOf(children, into, page)], piece);
}

function levelOf(
  children: Node | readonly Node[],
  into: Element,
  page: LivePage,
  twin: Node | null = null,
  anchor: Node | null = null,
): Level {
  const list = isList(children) ? children : null;
  const live = isList(children) ? (children[0] ?? null) : page.firstChild(children);
  return { page, live, list, index: 0, twin, into, anchor };
}

function isList(children: Node | readonly Node[]): children is readonly Node[] {
  return Array.isArray(children);
}

function run(levels: Level[], piece: Piece): void {
  let characters = 0;
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const { live, twin, into, page } = level;
    if (!live) {
      levels.pop();
      continue;
    }
    level.index += 1;
    level.live = level.list ? (level.list[level.index] ?? null) : page.nextSibling(live);
    if (twin) level.twin = page.nextSibling(twin);
    const anchor = level.twin ?? level.anchor;
    const type = page.nodeType(live);
    if (type === nodeTypes.text) {
      if (twin || !piece.includes(live)) continue;
      const data = piece.text(live, page.data(live as CharacterData));
      into.insertBefore(page.clone.createTextNode(data), anchor);
      characters += data.length;
      if (characters > mostCharacters) throw new PageTooLarge();
      continue;
    }
    const isElement = type === nodeTypes.element && piece.includes(live);
    const prepared = isElement
      ? prepare(live as Element, page, { piece, twin: twin as Element | null })
      : 'dropped';
    if (prepared === 'dropped') {
      if (twin) into.removeChild(twin);
      continue;
    }
    const { copy, children } = prepared;
    if (children && levels.length > deepest) {
      if (twin) into.removeChild(twin);
      // Without the tag, two paragraphs would become one word.
      into.insertBefore(page.clone.createTextNode(' '), anchor);
      levels.push(levelOf(children, into, prepared.page ?? page, null, anchor));
      continue;
    }
    if (copy !== twin) {
      into.insertBefore(copy, anchor);
      if (twin) into.removeChild(twin);
    }
    if (children)
      levels.push(
        levelOf(children, copy as Element, prepared.page ?? page, prepared.twins ?? null, null),
      );
  }
}
