// Copies the live page, or a piece of it, into a document of its own. The page itself is only ever read.
// The walk is a loop with its own stack: pages nest twenty thousand elements deep, and cloneNode would also run
// the page's custom elements and load its pictures again.
import { type LivePage, nodeTypes } from './live-page';
import { readers } from './prepare';
import type { Piece, Prepared } from './prepare/reader';

/** Deeper elements lose their tags but not their words. HTML parsers stop at 512. */
const deepest = 200;

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
  if (page.root) copyPart(page.root, 'body', page.clone.body, page);
}

/** By name and not by `document.body`, which the page may have given to something else. */
function copyPart(root: Element, name: string, into: Element, page: LivePage): void {
  for (let part = page.firstChild(root); part; part = page.nextSibling(part))
    if (page.nodeType(part) === nodeTypes.element && page.localName(part as Element) === name)
      copyChildren(part, into, page, everything);
}

interface Level {
  /** The next live node of this level. */
  live: Node | null;
  into: Element;
}

/** Copies what is under one live node into one element of the copy; throws PageTooLarge. */
export function copyChildren(from: Node, into: Element, page: LivePage, piece: Piece): void {
  const levels: Level[] = [{ live: page.firstChild(from), into }];
  let characters = 0;
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const { live } = level;
    if (!live) {
      levels.pop();
      continue;
    }
    level.live = page.nextSibling(live);
    if (!piece.includes(live)) continue;
    const type = page.nodeType(live);
    if (type === nodeTypes.text) {
      const data = piece.text(live, page.data(live as CharacterData));
      level.into.append(data);
      characters += data.length;
    } else if (type === nodeTypes.element) {
      const prepared = prepare(live as Element, page, piece);
      if (prepared === 'dropped') continue;
      characters += put(prepared, levels, level.into, page);
    }
    if (characters > mostCharacters) throw new PageTooLarge();
  }
}

/** @returns how many characters went into the copy with this element, without those of its children to come */
function put(
  { copy, children }: Exclude<Prepared, 'dropped'>,
  levels: Level[],
  into: Element,
  page: LivePage,
): number {
  const isElement = copy.nodeType === nodeTypes.element;
  if (children && levels.length > deepest) {
    // Without the tag, two paragraphs would become one word.
    if (!into.lastChild?.textContent?.endsWith(' ')) into.append(' ');
    levels.push({ live: page.firstChild(children), into });
    return 0;
  }
  into.append(copy);
  if (children) levels.push({ live: page.firstChild(children), into: copy as Element });
  let characters = children ? 0 : (copy.textContent?.length ?? 0);
  if (isElement) for (const { value } of (copy as Element).attributes) characters += value.length;
  return characters;
}

function prepare(live: Element, page: LivePage, piece: Piece): Prepared {
  for (const read of readers) {
    const prepared = read(live, page, piece);
    if (prepared) return prepared;
  }
  return 'dropped';
}
