// Links in a figure to the same picture in another size: for readers of that page, not of the story.
import { type LivePage, nodeTypes, parentOf } from '../../page/live-page';
import { boxesAround, unlinked } from '../around';
import type { LiveReader } from '../reader';
import { fileStem, pictureFile } from './lazy';

/** Characters of a label before the link: "Download:". */
const longestLabel = 12;

/** Boxes around a link. */
const farthest = 6;

/** A link in a figure that only leads to the figure's own picture is dropped, and so is one beside such a picture. */
export const readFigureLink: LiveReader = (live, page, { ownCopy }) => {
  if (isLabelOfPicture(live, page)) return 'dropped';
  const figure = figureAround(live, page);
  if (!figure || page.all(live, 'img').length > 0) return null;
  const target = page.resolve(page.attribute(live, 'href'))?.href;
  if (!target) return null;
  const box = parentOf(live, page);
  // A part of a sentence stays, and so does a caption that is a link as a whole.
  if (!box || unlinked(box, page) > longestLabel || unlinked(figure, page) <= longestLabel)
    return null;
  const stem = fileStem(target);
  const leadsTo = (it: Element, name: string) =>
    fileStem(page.resolve(page.attribute(it, name))?.href ?? '') === stem;
  const isShown = [...page.all(figure, 'img')].some(
    (it) =>
      leadsTo(it, 'src') ||
      leadsTo(it, 'data-src') ||
      [...boxesAround(it, page, 4)].some((up) => leadsTo(up, 'href')),
  );
  if (!isShown) return null;
  for (const node of ownCopy.parentNode?.childNodes ?? [])
    if (node.nodeType === nodeTypes.text) (node as Text).data = ' ';
  return 'dropped';
};

/** "Enlarge photo", right behind the picture that leads to the same file. */
function isLabelOfPicture(live: Element, page: LivePage): boolean {
  const before = page.previousElement(live);
  if (!before || page.localName(before) !== 'a' || page.all(live, 'img').length > 0) return false;
  const [own, other] = [live, before].map((it) => page.attribute(it, 'href'));
  const isFile = own !== undefined && pictureFile.test(own);
  return isFile && own === other && page.all(before, 'img').length === 1;
}

/** Asked of every link, so it walks up by itself. */
function figureAround(live: Element, page: LivePage): Element | null {
  let up = page.parent(live);
  for (let step = 0; step < farthest && up; step += 1, up = page.parent(up)) {
    if (page.nodeType(up) !== nodeTypes.element) return null;
    if (page.localName(up as Element) === 'figure') return up as Element;
  }
  return null;
}
