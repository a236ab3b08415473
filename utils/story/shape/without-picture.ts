// Removes a picture that cannot come along. The words of its caption stay as a paragraph.
import { renamed } from './rename';

/** @param image is removed, with its figure */
export function withoutPicture(image: Element): void {
  const figure = image.closest('figure');
  const caption = figure?.querySelector('figcaption');
  if (figure && caption) figure.replaceWith(renamed(caption, 'p'));
  else (figure ?? image).remove();
}
