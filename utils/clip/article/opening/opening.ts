// What stands over the text and belongs to it: a lead, points, a dedication, pictures with their captions. Many sites set
// them beside the box that holds their article, and whatever looks for the article finds the box.
import { captionLine } from '../../elements/pictures/captions';
import { letters, sameLetters } from '../../text/letters';
import type { DroppedPart } from '../../types';
import { isBefore, isMostlyLinks, lineOf } from '../leaves';
import { proseLength } from '../measure';
import { classOf } from '../names';
import { mostOpeningPictures, shortestDedication, shortestLead } from '../thresholds';
import { findLead, isNamedSubtitle } from './lead';
import { isLonePicture } from './lone-picture';
import { isDeclared } from './own-picture';

const outside = 'nav, aside, footer, form, dialog, li, table, [role="complementary"]';
const elsewhere = `${outside}, a`;
const pictureFile = /^#|\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)/i;

/** What points of a text have none of. */
const machinery = 'a, img, button, input, form, time, ul, ol, h1, h2, h3, h4';
/** Characters of a point. */
const shortestPoint = 40;

export interface Above {
  title: string;
  /** The container of the text, or null when the page marks none. */
  main: Element | null;
  /** Whether a lead may stand anywhere over the text; otherwise in the title's own box alone. */
  hasLead: boolean;
  /** Addresses of the pictures that the page declares as its own. */
  pictures: readonly string[];
}

/**
 * @param page the copy's body
 * @returns in the order of the page; some may be part of the article already. A picture that stands in no figure is an <img>
 */
export function findOpening(page: Element, above: Above): Element[] {
  const { title, main, hasLead } = above;
  const heading = titleIn(page, title);
  const lead = heading && leadOf(page, heading, hasLead);
  const text = firstText(main ?? page, heading, lead) ?? main;
  if (!text) return lead ? [lead] : [];
  const box = (heading ?? main)?.closest('article, main') ?? main;
  const isAbove = (it: Element) =>
    isBefore(it, text) &&
    !it.contains(text) &&
    ((heading !== null && isBefore(heading, it)) || box?.contains(it) === true);
  const isRight = (it: Element) =>
    isPicture(it) ||
    (heading && (isDedication(it) || isOfPoints(it))) ||
    (it.matches('img') && !it.closest(outside) && isLonePicture(it, text));
  const outer: Element[] = [];
  for (const it of page.querySelectorAll('figure, blockquote, ul, img')) {
    if (outer.length === mostOpeningPictures) break;
    // In document order, what stands in the last one comes next.
    if (outer.at(-1)?.contains(it)) continue;
    if ((isAbove(it) && isRight(it)) || (isBefore(it, text) && isOwn(it, above))) outer.push(it);
  }
  const all = [...outer, ...(lead ? [lead] : [])];
  return all.sort((one, other) => (isBefore(one, other) ? -1 : 1));
}

/** Whether it is surely none of what was taken out of the container for a reason. */
export function isSureOpening(element: Element): boolean {
  return element.matches('figure, blockquote') || isNamedSubtitle(element);
}

/**
 * Puts over the article what it lacks of its opening.
 * @returns the list of what was left out, without what came, and with what did not
 */
export function addOpening(
  article: Element,
  opening: readonly Element[],
  dropped: readonly DroppedPart[],
): DroppedPart[] {
  const before = lettersIn(article);
  const isShown = hasFirstPicture(article);
  const missing = opening.filter((it) =>
    it.matches('figure')
      ? !isShown && !isIn(article, it) && it.querySelector('img, video') !== null
      : !before.includes(lettersIn(it)),
  );
  // Pages have the same picture for wide and for narrow windows.
  const added = new Map(missing.toReversed().map((it) => [lettersIn(it) || sourceOf(it), it]));
  const once = missing.filter((it) => added.get(lettersIn(it) || sourceOf(it)) === it);
  for (const figure of once.filter((it) => before.includes(lettersIn(it))))
    figure.querySelector('figcaption')?.remove();
  article.prepend(...once.map((it) => (it.matches(ownBoxes) ? it : paragraphOf(it))));
  const after = lettersIn(article);
  const rest = dropped.filter(({ element }) => !added.has(lettersIn(element)));
  const known = new Set(rest.map(({ element }) => lettersIn(element)));
  // A second picture's caption.
  const every = opening.map((element) => ({ element, own: lettersIn(element) }));
  const left = every.filter(({ own }) => own !== '' && !after.includes(own) && !known.has(own));
  return [
    ...left.map(({ element }) => ({ element, reason: 'not-article' as const, anchor: '' })),
    ...rest,
  ];
}

const ownBoxes = 'figure, blockquote, ul';

function lettersIn(element: Element): string {
  return letters(element.textContent ?? '');
}

function leadOf(page: Element, heading: Element, hasLead: boolean): Element | null {
  const lead = findLead(page, heading);
  const own = heading.closest('header') ?? heading.parentElement;
  return lead && (hasLead || own?.contains(lead)) ? lead : null;
}

function titleIn(page: Element, title: string): Element | null {
  const own = letters(title);
  const headings = [...page.querySelectorAll('h1, h2')];
  return headings.find((it) => own !== '' && lettersIn(it) === own) ?? null;
}

function firstText(box: Element, heading: Element | null, lead: Element | null): Element | null {
  const after = (it: Element) => heading === null || isBefore(heading, it);
  const paragraphs = [...box.querySelectorAll('p')].filter(
    (it) => it !== lead && !lead?.contains(it) && !it.closest('figure, blockquote'),
  );
  return paragraphs.find((it) => after(it) && proseLength(it) >= shortestLead) ?? null;
}

/** With a caption or without; links lead to who made it, or to a larger one or to more. */
function isPicture(figure: Element): boolean {
  if (!figure.matches('figure') || figure.closest(elsewhere)) return false;
  if (figure.querySelector('h1, h2, h3, h4, button, form, iframe')) return false;
  const caption = figure.querySelector('figcaption');
  const isSaid = caption !== null && lineOf(caption) !== '' && !isMostlyLinks(caption);
  // To the page with all pictures.
  const leadsAway = [...figure.querySelectorAll('a[href]')].some(
    (it) =>
      !it.closest('figcaption') &&
      !pictureFile.test(it.getAttribute('href') ?? '') &&
      !(isSaid && lineOf(it) === ''),
  );
  return !leadsAway && figure.querySelector('img, video') !== null;
}

/** The page's own picture may stand over the title, too. */
function isOwn(element: Element, { pictures, title }: Above): boolean {
  const image = element.matches('figure') ? element.querySelector('img') : element;
  if (!image?.matches('img') || !isDeclared(image, pictures)) return false;
  return element === image ? isInPlace(image) || isPageOf(image, title) : isPicture(element);
}

/** A page of a comic: called as the page is, and a link to the next one. */
function isPageOf(image: Element, title: string): boolean {
  return !image.closest(outside) && sameLetters(image.getAttribute('alt') ?? '', title);
}

function isInPlace(image: Element): boolean {
  const around = image.closest(elsewhere);
  const isOfLink = around?.matches('a') && pictureFile.test(around.getAttribute('href') ?? '');
  return around === null || (isOfLink === true && !around.parentElement?.closest(elsewhere));
}

function isDedication(quote: Element): boolean {
  if (!quote.matches('blockquote') || quote.closest(elsewhere)) return false;
  // Of a picture: an own box of Drupal's.
  if (captionLine.test(classOf(quote))) return false;
  return !quote.querySelector('a, img') && lineOf(quote).length >= shortestDedication;
}

/** What the text says in short, in a list below the title. */
function isOfPoints(list: Element): boolean {
  if (!list.matches('ul') || list.closest(elsewhere) || list.querySelector(machinery)) return false;
  const points = [...list.children];
  return points.length > 1 && points.every((it) => lineOf(it).length >= shortestPoint);
}

/** Whether a picture stands before the first paragraph. */
function hasFirstPicture(article: Element): boolean {
  const picture = article.querySelector('img, video');
  const text = firstText(article, null, null);
  return picture !== null && (text === null || isBefore(picture, text));
}

function isIn(article: Element, figure: Element): boolean {
  const source = sourceOf(figure);
  return [...article.querySelectorAll('img')].some((it) => it.getAttribute('src') === source);
}

function sourceOf(figure: Element): string {
  return figure.querySelector('img, video')?.getAttribute('src') ?? '';
}

function paragraphOf(line: Element): Element {
  const paragraph = line.ownerDocument.createElement('p');
  paragraph.append(...line.childNodes);
  return paragraph;
}
