// Pictures between two parts of a text, with no word beside them but their captions: one in its figure, two side by side,
// a gallery. Readability counts pictures against paragraphs, and takes such boxes for furniture.
import { pictureFile } from '../../elements/pictures/lazy';
import { letters } from '../../text/letters';

/** A picture in no figure may be a sign; a row of them is none. */
const fewestLoose = 2;

/** Whether a box holds pictures alone, and leads nowhere but to their files. */
export function isOfPictures(element: Element): boolean {
  if (element.querySelector('form, button, input, iframe')) return false;
  const pictures = element.querySelectorAll('img');
  const isFigure = element.matches('figure') || element.querySelector('figure') !== null;
  if (pictures.length < (isFigure ? 1 : fewestLoose)) return false;
  const captions = [...element.querySelectorAll('figcaption')].map((it) => it.textContent ?? '');
  return (
    letters(captions.join('')) === letters(element.textContent ?? '') &&
    [...element.querySelectorAll('a')].every((it) =>
      pictureFile.test(it.getAttribute('href') ?? ''),
    )
  );
}
