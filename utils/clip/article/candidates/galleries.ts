// Pictures between two parts of a text, with no word beside them but their captions: one in its figure, two side by side,
// a gallery; and players. Readability counts pictures against paragraphs, and takes such boxes for furniture.
import { pictureFile } from '../../elements/pictures/lazy';
import { letters } from '../../text/letters';
import { textLength } from '../measure';

/** Characters beside a player: its caption, how long it lasts, and the link to its file. */
const longestLabel = 200;
/** A picture in no figure may be a sign; a row of them is none, nor is one that is large by its own word. In pixels. */
const fewestLoose = 2;
const large = { width: 400, height: 200 };

/** Whether a box holds pictures alone, and leads nowhere but to their files. */
export function isOfPictures(element: Element): boolean {
  if (element.querySelector('form, button, input, iframe')) return false;
  const pictures = element.querySelectorAll('img');
  const isFigure = element.matches('figure') || element.querySelector('figure') !== null;
  const [first] = pictures;
  const isEnlarged = first?.closest('a') != null;
  const isOne = isFigure || isEnlarged || (first && saysItIsLarge(first));
  if (pictures.length < (isOne ? 1 : fewestLoose)) return false;
  return (
    (isCaptioned(element) ||
      (first !== undefined && saysItIsLarge(first) && isOverLine(element))) &&
    [...element.querySelectorAll('a')].every((it) =>
      pictureFile.test(it.getAttribute('href') ?? ''),
    )
  );
}

function isCaptioned(element: Element): boolean {
  const captions = [...element.querySelectorAll('figcaption')].map((it) => it.textContent ?? '');
  return letters(captions.join('')) === letters(element.textContent ?? '');
}

/** Not every editor marks a caption. Above words that lead somewhere, a picture is a card. */
function isOverLine(element: Element): boolean {
  return !element.querySelector('a, h1, h2, h3, h4, h5, h6') && textLength(element) <= longestLabel;
}

function saysItIsLarge(picture: Element): boolean {
  const [width, height] = ['width', 'height'].map((it) => Number(picture.getAttribute(it)));
  return (width ?? 0) >= large.width && (height ?? 0) >= large.height;
}

/** Whether a box holds a recording or a film of the page's own, and no more words than a caption has. */
export function isOfPlayer(element: Element): boolean {
  return (
    element.querySelector('audio, video') !== null &&
    !element.querySelector('form, input, img') &&
    textLength(element) <= longestLabel
  );
}
