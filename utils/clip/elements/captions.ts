// Boxes that are figures in all but name: a picture, and a line under it that is called a caption.
import { partOfName } from '../known/class-names';
import { descendants, type LivePage, nodeTypes } from '../page/live-page';
import type { LiveReader } from './reader';

export const pictureBox = partOfName(
  'image img photo picture pic figure fig media thumb thumbinner caption captioned'.split(' '),
);
export const captionLine = partOfName(['caption', 'thumbcaption', 'credits?', 'legend']);

/** Characters; with more, the box is a part of the article. */
const longestCaption = 600;

/** A box with a picture and a line under it becomes a figure. */
export const readPictureBox: LiveReader = (live, page) => {
  if (!isFigure(live, page)) return null;
  return { copy: page.clone.createElement('figure'), children: live };
};

/** The line under the picture becomes its caption. */
export const readCaption: LiveReader = (live, page) => {
  if (!/^(?:div|p|span|small|em)$/.test(page.localName(live))) return null;
  for (let up = page.parent(live), step = 0; up && step < 2; up = page.parent(up), step += 1) {
    if (page.nodeType(up) !== nodeTypes.element) return null;
    const isBox = pictureBox.test(page.attribute(up as Element, 'class'));
    if (isBox && isFigure(up as Element, page))
      return { copy: page.clone.createElement('figcaption'), children: live };
  }
  return null;
};

/** Pictures, one caption, and no other words. */
function isFigure(live: Element, page: LivePage): boolean {
  if (page.localName(live) !== 'div' || (page.textContent(live) ?? '').length > longestCaption)
    return false;
  let hasPicture = false;
  let caption: Element | null = null;
  for (const element of descendants(page, live)) {
    const name = page.localName(element);
    if (/^(?:figure|pre|table|ul|ol|h[1-6]|iframe|video)$/.test(name)) return false;
    hasPicture ||= name === 'img';
    if (!caption && captionLine.test(page.attribute(element, 'class'))) caption = element;
  }
  if (!hasPicture || !caption) return false;
  const words = (node: Element) => (page.textContent(node) ?? '').replace(/\s+/g, '');
  return words(caption) !== '' && words(caption) === words(live);
}
