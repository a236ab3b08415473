// A box that holds nothing but links to files: what the text speaks of. Whoever looks for the article takes short boxes
// of links for furniture, but no paragraph.
import { fileToTake } from '../known/files';
import { descendants, type LivePage, nodeTypes } from '../page/live-page';
import { isIcon } from './icons-and-trackers';
import type { LiveReader } from './reader';

/** Characters: names of files, their sizes, and a button. */
const longest = 300;
/** Characters beside the links. */
const longestBeside = 80;
/** Elements. */
const most = 30;
const inBox = /^(?:a|div|span|strong|b|em|i|small|p|br|img|svg|path|use|g|button|time|code)$/;

export const readFiles: LiveReader = (live, page, { piece }) => {
  // Most boxes begin with something else.
  const first = firstElement(live, page);
  if (!first || !/^(?:a|div|span|p|img|strong)$/.test(page.localName(first))) return null;
  if (page.count(live) > most) return null;
  const inside = [...descendants(page, live)];
  const links = inside.filter((it) => page.localName(it) === 'a');
  const files = links.filter((it) => isFile(it, page));
  if (files.length === 0 || inside.some((it) => !inBox.test(page.localName(it)))) return null;
  const isPicture = (it: Element) =>
    page.localName(it) === 'img' && !isIcon(it as HTMLImageElement, page);
  if (inside.some(isPicture)) return null;
  const words = (element: Element) => (page.textContent(element) ?? '').replace(/\s+/g, ' ').trim();
  const isOther = (link: Element) => !files.includes(link) && words(link) !== '';
  if (links.some(isOther) || words(live).length > longest || !piece.isWhole(live)) return null;
  const linked = links.reduce((sum, link) => sum + words(link).length, 0);
  if (linked === 0 || words(live).length - linked > longestBeside) return null;
  if (!followsText(live, page)) return null;
  const copy = page.clone.createElement('p');
  const known = new Set<string>();
  for (const node of textsIn(live, page)) {
    const link = links.find((it) => isIn(node, it, page));
    const address = link ? page.attribute(link, 'href') : '';
    if (!link) copy.append(page.textContent(node) ?? '', ' ');
    // The second link to a file is its button.
    else if (!known.has(address)) {
      const own = page.clone.createElement('a');
      own.setAttribute('href', address);
      own.textContent = words(link);
      copy.append(own, ' ');
      known.add(address);
    }
  }
  return { copy, children: null };
};

function isFile(link: Element, page: LivePage): boolean {
  const url = page.resolve(page.attribute(link, 'href'));
  if (!url || !/^https?:$/.test(url.protocol) || page.attribute(link, 'href').startsWith('#'))
    return false;
  return fileToTake.test(url.pathname) || page.attributeNames(link).includes('download');
}

function firstElement(live: Element, page: LivePage): Element | null {
  for (let node = page.firstChild(live); node; node = page.nextSibling(node))
    if (page.nodeType(node) === nodeTypes.element) return node as Element;
  return null;
}

/** Not the box of tools over a text. */
function followsText(live: Element, page: LivePage): boolean {
  for (let before = page.previousElement(live); before; before = page.previousElement(before)) {
    const { length } = page.textContent(before)?.trim() ?? '';
    if (length === 0) continue;
    if (page.localName(before) === 'div') return length > longestBeside;
    return /^(?:p|ul|ol|dl|h[2-6]|blockquote|pre|table|figure)$/.test(page.localName(before));
  }
  return false;
}

function* textsIn(top: Node, page: LivePage): Generator<Node> {
  for (let node = page.firstChild(top); node; node = page.nextSibling(node))
    if (page.nodeType(node) === nodeTypes.text) {
      if (page.textContent(node)?.trim()) yield node;
    } else yield* textsIn(node, page);
}

function isIn(node: Node, element: Element, page: LivePage): boolean {
  for (let up: Node | null = node; up; up = page.parent(up)) if (up === element) return true;
  return false;
}
