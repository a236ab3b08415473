// What follows after an article's end: empty boxes, rows of cards and single lines that lead away. Part of trimming.
import { isBoilerplateLabel } from '../../known/boilerplate-labels';
import { lastChanged, rights } from '../../known/phrases';
import { hasLetters } from '../../text/letters';
import { isMostlyLinks, lineOf, linkedLength } from '../leaves';
import { textLength } from '../measure';
import { isAmongProse } from '../prose';
import { longestLastHeading, longestLine, longestLinkedTitle } from '../thresholds';
import type { About, IsElsewhere, Trimmed } from './trimmed';

/** From the end on: empty boxes, rows of links, headings over nothing and single lines that lead away. */
export function trimEnd(
  { article, drop, most }: Trimmed,
  isElsewhere: IsElsewhere,
  { byline }: Pick<About, 'byline'>,
): void {
  const authors = (byline ?? '').split(', ').filter((name) => name.includes(' '));
  let box: Element | null = article;
  let left = most;
  for (let last = box.lastElementChild; box; last = box?.lastElementChild ?? null) {
    // Some texts are no element's.
    if (!last || isText(last.nextSibling)) return;
    // What holds most of the article is no ending; its text is not even tidied to see that.
    const isLarge = (last.textContent ?? '').length > Math.max(most * 2, longestLine * 4);
    if (!isLarge && (isEmpty(last) || isEnding(last, most) || isOfAuthor(last, authors))) {
      drop(last);
      continue;
    }
    // Of a page that is a list of links, one after the other would go.
    if (!isLarge && textLength(last) <= left && leadsAway(last, isElsewhere)) {
      left -= textLength(last);
      drop(last);
      continue;
    }
    if (/^(?:p|pre|table|figure|h[1-6]|blockquote|li|dl)$/.test(last.localName)) return;
    box = last;
  }
}

function isText(node: ChildNode | null): boolean {
  if (node === null) return false;
  return (node.nodeType === 3 && hasLetters(node.nodeValue ?? '')) || isText(node.nextSibling);
}

function isEmpty(element: Element): boolean {
  return (
    lineOf(element) === '' &&
    !/^(?:img|iframe|video|audio|hr|br|math|table)$/.test(element.localName) &&
    element.querySelector('img, iframe, video, audio') === null
  );
}

function isEnding(element: Element, most: number): boolean {
  if (/^(?:pre|table|figure|img|iframe|video|audio|blockquote)$/.test(element.localName))
    return false;
  const text = lineOf(element);
  const line = text.toLowerCase();
  if (isAmongProse(element)) return false;
  if (text.length <= longestLine && (isBoilerplateLabel(line) || lastChanged.test(line)))
    return true;
  if (/^h[1-6]$/.test(element.localName) && text.length <= longestLastHeading)
    return element.querySelector('img') === null;
  if (text.length <= 80 && rights.test(line)) return true;
  if (text.length <= longestLegal && isLegal(element)) return true;
  if (/^(?:ul|ol|div|section|aside|footer)$/.test(element.localName))
    return isCards(element) && textLength(element) <= most;
  return false;
}

/** What a site says of who wrote the text, in a box of its own: "Ada Oy has been with us since May." */
function isOfAuthor(box: Element, authors: readonly string[]): boolean {
  if (!/^(?:div|section|aside|footer)$/.test(box.localName)) return false;
  const line = lineOf(box);
  if (line.length > longestOfAuthor || box.querySelector('h1, h2, pre, table')) return false;
  return authors.some((name) => line.startsWith(name));
}

/** Characters. */
const longestOfAuthor = 400;

/** Characters of the last line of a site. */
const longestLegal = 200;
const legal =
  /\/(?:imprint|impressum|cookies?|privacy|datenschutz|terms|legal|agb|mentions-legales)\b/i;

/** The last line of a site, under a text whose box is not its own: two links or more, and each to something legal. */
function isLegal(element: Element): boolean {
  const links = [...element.querySelectorAll('a[href]')];
  return links.length > 1 && links.every((it) => legal.test(it.getAttribute('href') ?? ''));
}

/** Characters between two links: a space, a bar. */
const longestBetween = 3;

/** A line or the items of a list, of which nothing is no link to another page of the site; no heading or colon introduces it. */
function leadsAway(element: Element, isElsewhere: IsElsewhere): boolean {
  if (!/^(?:p|ul|ol|div|a)$/.test(element.localName) || element.querySelector('img')) return false;
  const parent = element.parentElement;
  // The links of a line go with their line, or not at all.
  if (element.localName === 'a' && parent && linkedLength(parent) < lineOf(parent).length)
    return false;
  const lines = element.matches('ul, ol') ? [...element.children] : [element];
  const before = element.previousElementSibling;
  if (before && (/^h[1-6]$/.test(before.localName) || lineOf(before).endsWith(':'))) return false;
  return lines.every((line) => {
    const text = lineOf(line);
    const links = line.matches('a[href]') ? [line] : [...line.querySelectorAll('a[href]')];
    const between = Math.max(links.length - 1, 0) * longestBetween;
    if (links.length === 0 || text.length > longestLinkedTitle) return false;
    if (linkedLength(line) + between < text.length) return false;
    return links.every((it) => isElsewhere(it.getAttribute('href') ?? ''));
  });
}

/** Several boxes, each of them led by a link to elsewhere. */
function isCards(element: Element): boolean {
  const boxes = [...element.children].filter((child) => lineOf(child) !== '');
  if (boxes.length === 1 && boxes[0]) return isCards(boxes[0]);
  if (boxes.length < 3) return false;
  const cards = boxes.filter((it) => {
    const link = it.matches('a[href]') ? it : it.querySelector('a[href]');
    const leavesPlace = link && !(link.getAttribute('href') ?? '').startsWith('#');
    const title =
      link &&
      (it.matches('a') || lineOf(it).startsWith(lineOf(link)) || link.closest('h2, h3, h4, h5'));
    return (
      leavesPlace &&
      title &&
      lineOf(it).length < 400 &&
      (it.querySelector('img, h2, h3, h4, h5') || isMostlyLinks(it))
    );
  });
  return (
    cards.length >= boxes.length * 0.8 && element.querySelector('img, h2, h3, h4, h5') !== null
  );
}
