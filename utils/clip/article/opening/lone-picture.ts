// The picture over a text in a box that is no figure: many sites set it beside the box with the text.
import { captionLine, longestCaption } from '../../elements/pictures/captions';
import type { LivePage } from '../../page/live-page';
import { lineOf } from '../leaves';

/**
 * Whether a picture stands alone and leads nowhere. One beside words is the face of the author, or a sign.
 * @param text the first paragraph
 */
export function isLonePicture(image: Element, text: Element): boolean {
  if (image.closest('figure, a, button')) return false;
  const box = boxOf(image);
  const around = box.parentElement;
  if (!around || box.querySelectorAll('img').length > 1) return false;
  return (
    around.contains(text) ||
    around.querySelector('h1, h2') !== null ||
    lineOf(around) === captionOf(image)
  );
}

/** Pixels of a picture in no figure; a smaller one is a face or a sign. */
const leastPicture = { width: 240, height: 120 };

/**
 * @param live the picture on the page; what the page has not drawn counts as large
 * @param isSure whether it counts also before it has come; what has not come may have no size
 */
export function isLarge(live: Element | undefined, isSure: boolean, page: LivePage): boolean {
  if (isSure && live && page.naturalWidth(live as HTMLImageElement) === 0) return true;
  const { width, height } = live ? page.box(live) : leastPicture;
  return width >= leastPicture.width && height >= leastPicture.height;
}

/** What the line behind a picture says that is called a caption; '' when there is none. */
export function captionOf(image: Element): string {
  const line = boxOf(image).nextElementSibling;
  if (!line || !captionLine.test(line.className)) return '';
  const words = lineOf(line);
  return words.length <= longestCaption ? words : '';
}

/** The largest box around a picture that holds no word. */
function boxOf(image: Element): Element {
  let box = image;
  for (let up = box.parentElement; up && lineOf(up) === ''; up = up.parentElement) box = up;
  return box;
}

/** @param image cleaned */
export function figureOf(image: Element, caption: string): Element {
  const figure = image.ownerDocument.createElement('figure');
  figure.append(image);
  if (caption === '') return figure;
  const line = image.ownerDocument.createElement('figcaption');
  line.textContent = caption;
  figure.append(line);
  return figure;
}
