// The picture over a text in a box that is no figure: many sites set it beside the box with the text.
import { captionLine, longestCaption } from '../../elements/captions';
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
