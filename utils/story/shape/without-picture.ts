// A figure whose picture cannot come along: the words of its caption stay as a paragraph.
import { renamed } from './rename';

export function withoutPicture(image: Element): void {
  const figure = image.closest('figure');
  const caption = figure?.querySelector('figcaption');
  if (figure && caption) figure.replaceWith(renamed(caption, 'p'));
  else (figure ?? image).remove();
}
