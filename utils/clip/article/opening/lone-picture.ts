// The picture over a text in a box that is no figure: many sites set it beside the box with the text.
import { captionLine, longestCaption } from '../../elements/pictures/captions';
import { date, readingTime, signed, signedAlone } from '../../known/phrases';
import type { LivePage } from '../../page/live-page';
import { sameLetters } from '../../text/letters';
import { leavesOf, lineOf, linkedLength } from '../leaves';
import { classOf } from '../names';
import { isLineOfText } from '../prose';

/**
 * Whether a picture stands alone and leads nowhere, or to more pictures. One beside words is the face of the author, or a sign.
 * @param text the first paragraph
 */
export function isLonePicture(image: Element, text: Element): boolean {
  if (image.closest('figure, button')) return false;
  const box = boxOf(image);
  const link = image.closest('a');
  if (link && isToMore(link, image)) return true;
  // A link that has no words, over a caption that is none.
  if (link && (!box.contains(link) || linesBelow(box).length === 0)) return false;
  const around = box.parentElement;
  if (!around || box.querySelectorAll('img').length > 1) return false;
  return (
    around.contains(text) ||
    around.querySelector('h1, h2') !== null ||
    sameLetters(wordsIn(around), captionOf(image))
  );
}

/** Characters on a picture that leads to more: "Gallery, 14 photographs". */
const longestLabel = 40;

/** Over a caption that says so itself, a link leads to more pictures. */
function isToMore(link: Element, image: Element): boolean {
  const around = link.parentElement;
  return (
    calledCaption(image) !== '' &&
    wordsIn(link).length <= longestLabel &&
    around?.querySelectorAll('img').length === 1
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

/** What the line behind a picture says that is called a caption, or that has a box with the picture to itself; '' when there is none. */
export function captionOf(image: Element): string {
  const box = boxOf(image);
  const words = linesBelow(box).join(' ') || calledCaption(image) || strayCaption(image);
  return words.length <= longestCaption ? words : '';
}

/** The line right behind a picture, or behind its link to more pictures, when it is called a caption. */
function calledCaption(image: Element): string {
  const line = (image.closest('a') ?? boxOf(image)).nextElementSibling;
  const next = line ?? boxOf(image).nextElementSibling;
  return next && captionLine.test(classOf(next)) ? wordsIn(next) : '';
}

/** Boxes around a picture that may end before its caption. */
const mostBoxes = 6;

/** A <figcaption> in no figure, behind one of the boxes around a picture: it fills the window, and its caption stands below. */
function strayCaption(image: Element): string {
  let up: Element | null = image;
  for (let step = 0; up && step < mostBoxes; up = up.parentElement, step += 1) {
    const next = up.nextElementSibling;
    const caption = next?.matches('figcaption') ? next : next?.querySelector('figcaption');
    if (next && caption && !next.querySelector('img, figure') && wordsIn(next) === wordsIn(caption))
      return wordsIn(caption);
  }
  return '';
}

/** Lines of a caption: what is seen, and who took it. */
const mostLines = 3;

/** The lines below a picture in a box that holds nothing else; none of them says who wrote the text, or when. */
function linesBelow(picture: Element): string[] {
  const around = picture.parentElement;
  if (!around || around.childElementCount > mostParts) return [];
  if ((around.textContent ?? '').length > longestUnseen) return [];
  if (around.querySelector(machinery)) return [];
  const [first, ...below] = [...around.children].filter(
    (it) => it === picture || wordsIn(it) !== '',
  );
  const lines = below.flatMap((it) =>
    it.querySelector('p, div') ? leavesOf(it).map(({ element }) => element) : [it],
  );
  const texts = lines.map(wordsIn);
  const isWhole = sameLetters(texts.join(' '), wordsIn(around));
  if (first !== picture || texts.length > mostLines || !isWhole) return [];
  const isOfText = lines.some((it, index) => !isLineOfText(it) || isAbout(texts[index] ?? ''));
  return isOfText || linkedLength(around) * 2 > lineOf(around).length ? [] : texts;
}

/** What is seen: lines of its own are words apart, and what a browser without scripts would show is none. */
function wordsIn(box: Element): string {
  const copy = box.cloneNode(true) as Element;
  for (const end of copy.querySelectorAll('br, noscript')) end.replaceWith(' ');
  return box.localName === 'noscript' ? '' : lineOf(copy);
}

const machinery = 'h1, h2, h3, h4, h5, h6, ul, ol, table, time, button, form, input, iframe';

function isAbout(text: string): boolean {
  const line = text.toLowerCase();
  if ([signed, signedAlone, readingTime].some((it) => it.test(line))) return true;
  return line.length <= longestDay && date.test(line);
}

/** Characters of a line that says a day, and little else. */
const longestDay = 40;

/** The largest box around a picture that holds no word. */
function boxOf(image: Element): Element {
  let box = image;
  for (let up = box.parentElement; up && isWordless(up); up = up.parentElement) box = up;
  return box;
}

function isWordless(box: Element): boolean {
  if (box.childElementCount > mostParts) return false;
  return (box.textContent ?? '').length <= longestUnseen && wordsIn(box) === '';
}

/** Elements of a box around a picture. */
const mostParts = 30;
/** Characters of the markup that stands for a picture where scripts are off. */
const longestUnseen = 4_000;

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
