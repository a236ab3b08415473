// A box that holds nothing but links to files: what the text speaks of. Whoever looks for the article takes short boxes
// of links for furniture, but no paragraph.
import { fileToTake } from '../../known/files';
import { type LivePage, nodeTypes } from '../../page/live-page';
import { boxesAround, lengthOf, nodesIn, unlinked } from '../around';
import { isIcon } from '../pictures/icons-and-trackers';
import type { LiveReader } from '../reader';

/** Characters: names of files, their sizes, and a button. */
const longest = 300;
/** Characters beside the links, and of a box that is text. */
const longestBeside = 80;
/** Elements. */
const most = 30;
const others =
  ':not(a, div, ul, ol, li, span, strong, b, em, i, small, p, br, img, svg, svg *, button, time)';

/** A box with files to download keeps their links. */
export const readFiles: LiveReader = (live, page, { piece }) => {
  // Most boxes hold more, or no link.
  if (page.count(live) > most) return null;
  const all = page.all(live, 'a');
  if (all.length === 0 || lengthOf(live, page) > longest || !piece.isWhole(live)) return null;
  const links = [...all].filter((it) => lengthOf(it, page) > 0);
  if (links.length === 0 || !links.every((it) => isFile(it, page))) return null;
  if (page.all(live, others).length > 0 || unlinked(live, page) > longestBeside) return null;
  const pictures = [...page.all(live, 'img')] as HTMLImageElement[];
  if (!pictures.every((it) => isIcon(it, page)) || !followsText(live, page)) return null;
  const words = (node: Node) => (page.textContent(node) ?? '').replace(/\s+/g, ' ').trim();
  const copy = page.clone.createElement('p');
  const known = new Set<string>();
  for (const node of nodesIn(live, page)) {
    if (page.nodeType(node) === nodeTypes.element) {
      const address = page.attribute(node as Element, 'href');
      // The second link to a file is its button.
      if (!links.includes(node as Element) || known.has(address)) continue;
      known.add(address);
      const link = copy.appendChild(page.clone.createElement('a'));
      link.setAttribute('href', address);
      link.textContent = words(node);
      copy.append(' ');
    } else if (![...boxesAround(node, page, most)].some((it) => links.includes(it)))
      copy.append(words(node));
  }
  return { copy, children: null };
};

function isFile(link: Element, page: LivePage): boolean {
  const written = page.attribute(link, 'href');
  const url = page.resolve(written);
  if (!url || !/^https?:$/.test(url.protocol) || /^(?:#|$)/.test(written)) return false;
  return fileToTake.test(url.pathname) || page.attributeNames(link).includes('download');
}

/** Nothing but links to files. */
function isOfFiles(box: Element, page: LivePage): boolean {
  if (page.localName(box) !== 'div' || lengthOf(box, page) > longest) return false;
  const links = [...page.all(box, 'a')];
  return (
    links.length > 0 &&
    links.every((it) => isFile(it, page)) &&
    unlinked(box, page) <= longestBeside
  );
}

/** Not the box of tools over a text. */
function followsText(live: Element, page: LivePage): boolean {
  let before = page.previousElement(live);
  // Another file may stand between.
  while (before && (lengthOf(before, page) === 0 || isOfFiles(before, page)))
    before = page.previousElement(before);
  if (!before) return false;
  return page.localName(before) === 'div'
    ? lengthOf(before, page) > longestBeside
    : /^(?:p|ul|ol|dl|h[2-6]|blockquote|pre|table|figure)$/.test(page.localName(before));
}
