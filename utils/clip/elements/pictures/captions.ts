// Boxes that are figures in all but name: a picture, and a line under it that is called a caption.
import { partOfName } from '../../known/class-names';
import { descendants, type LivePage, nodeTypes } from '../../page/live-page';
import type { LiveReader } from '../reader';

export const pictureBox = partOfName(
  'image img photo picture pic figure fig media thumb thumbinner caption captioned'.split(' '),
);
export const captionLine = partOfName([
  'caption',
  'thumbcaption',
  'credits?',
  'legend',
  '(?:img|image|photo|foto|pic)[_-]desc',
]);

/** Characters; with more, the box is a part of the article. */
export const longestCaption = 600;

/** A box with a picture and a line under it becomes a figure. */
export const readPictureBox: LiveReader = (live, page) => {
  if (!isFigure(live, page)) return null;
  return { copy: page.clone.createElement('figure'), children: live };
};

/** The line under the picture becomes its caption. */
export const readCaption: LiveReader = (live, page) => {
  if (!/^(?:div|p|span|small|em|blockquote)$/.test(page.localName(live))) return null;
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
  if (
    !/^(?:div|span)$/.test(page.localName(live)) ||
    (page.textContent(live) ?? '').length > longestCaption
  )
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

/**
 * Makes figures of what is one by its parts: a table that holds a picture and a line under it, each in a row of its own, as
 * Blogger and pages of the first years have them; a list of terms that are pictures, as in WordPress's galleries of old; a
 * picture in a box of its own before a line that is called a caption; and a paragraph of a picture and emphasised words, as
 * Markdown has it.
 * @param top a copy, cleaned
 */
export function makeFigures(top: Element, page: LivePage): void {
  for (const table of page.all(top, 'table:not(:has(td + td, table))')) {
    const [picture, line, ...others] = page.all(table, 'td');
    if (picture && line && others.length === 0 && isPicture(picture, page) && isLine(line, page))
      table.replaceWith(figureOf([...picture.childNodes], line, page));
  }
  for (const list of page.all(top, 'dl')) figuresOf(list, page);
  for (const line of page.all(top, ':is(div, p, span, small, blockquote)[class*="caption" i]')) {
    if (!captionLine.test(page.attribute(line, 'class')) || line.closest('figure, table')) continue;
    const picture = page.previousElement(line);
    if (picture?.matches('div, p, span, a, img') && isPicture(picture, page) && isLine(line, page))
      line.replaceWith(figureOf([picture], line, page));
  }
  for (const paragraph of page.all(top, 'p:has(> img, > a > img)')) {
    const [picture, line, ...others] = [...paragraph.children].filter((it) => !it.matches('br'));
    if (!picture || !line?.matches('em, i, small') || others.length > 0) continue;
    const isAll = page.textContent(paragraph)?.trim() === page.textContent(line)?.trim();
    if (isAll && isPicture(picture, page) && isLine(line, page))
      paragraph.replaceWith(figureOf([picture], line, page));
  }
}

/** Of a list whose terms are pictures, and what is said of each a line: a figure of each. */
function figuresOf(list: Element, page: LivePage): void {
  const terms = page.all(list, ':scope > dt');
  const lines = page.all(list, ':scope > dd');
  const isOfPictures = terms.length > 0 && [...terms].every((it) => isPicture(it, page));
  if (!isOfPictures || lines.length > terms.length) return;
  if (![...lines].every((it) => isLine(it, page))) return;
  for (const term of terms) {
    const line = term.nextElementSibling;
    const isSaid = line?.localName === 'dd';
    const figure = isSaid
      ? figureOf([...term.childNodes], line, page)
      : page.clone.createElement('figure');
    if (!isSaid) figure.append(...term.childNodes);
    list.before(figure);
  }
  list.remove();
}

/** One picture and no word. */
function isPicture(box: Element, page: LivePage): boolean {
  const images = box.matches('img') ? 1 : page.all(box, 'img').length;
  return images === 1 && page.textContent(box)?.trim() === '';
}

function isLine(line: Element, page: LivePage): boolean {
  const words = page.textContent(line)?.trim() ?? '';
  const paragraph = line.querySelector('p');
  // Quotations hold paragraphs.
  if (paragraph && page.textContent(paragraph)?.trim() !== words) return false;
  return words !== '' && words.length <= longestCaption && !line.querySelector('div, ul, img');
}

function figureOf(picture: readonly Node[], line: Element, page: LivePage): Element {
  const figure = page.clone.createElement('figure');
  const caption = page.clone.createElement('figcaption');
  caption.append(...(line.querySelector('p') ?? line).childNodes);
  figure.append(...picture, caption);
  return figure;
}
