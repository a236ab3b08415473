// A label shares the fate of what it names. Where a list of links is left out, the line above it says nothing any more:
// "Discover more", in any language.
import { fileToTake } from '../../known/files';
import { hasLetters, letters } from '../../text/letters';
import { isOfOtherSite, siteOf } from '../leads';
import { leavesOf, lineOf, linkedLength } from '../leaves';
import { holdsProse, isSentence, likesNear } from '../prose';
import { fewestEntries, longestLine, shortestPiece } from '../thresholds';
import type { DroppedParts } from './dropped';
import { numbersIn, survivorsIn, twinsAmong } from './numbers';

/** Labels in an article, each of which is looked for on the page. */
const mostLabels = 200;
/** Elements of a box around a label. */
const mostParts = 12;
/** Share of what stands below a label that is links. */
const leastLinked = 0.5;

/**
 * Takes the labels out of an article whose links Readability left out: those in a box with nothing else of the article in it,
 * and the last heading.
 * @param article changed in place
 * @param page where Readability looked, as it was
 * @param url the page's
 */
export function removeHollowLabels(article: Element, page: Element, url: string): void {
  const { alive, blocks } = survivorsIn(page, numbersIn(article));
  const known = new Map<Element, boolean>();
  let text: string | null = null;
  const isLeft = (it: Element) => {
    if (alive.has(it)) return false;
    text ??= letters(article.textContent ?? '');
    const is = known.get(it) ?? !isKeptText(it, text);
    known.set(it, is);
    return is;
  };
  const twinOf = twinsAmong(blocks);
  const worded = leavesOf(article).filter((it) => hasLetters(it.text));
  const last = worded.at(-1)?.element;
  const labels = worded.filter((it) => isLabel(it.element, it.text));
  // A text of short lines is none of labels.
  if (labels.length > mostLabels) return;
  for (const { element } of labels) {
    const label = twinOf(element) ?? onlyOne(page, element);
    if (!label) continue;
    const box = boxOf(label, page, isLeft);
    if (!isHeading.test(element.localName) && isOfGrid(box)) continue;
    const isEnd = element === last && isHeading.test(element.localName);
    const below = box !== label ? behind(label, box) : isEnd ? linksBehind(label, isLeft) : [];
    if (areLinks(below, url)) element.remove();
  }
}

/** Takes out boxes that hold a label, and of whose links nothing is left. */
export function dropHollowBoxes(
  article: Element,
  parts: DroppedParts,
  { drop, url }: { drop: (box: Element) => void; url: string },
): void {
  for (const [box, taken] of parts.boxesOf(article)) {
    // Most boxes are no lines, and looking at every link takes longer.
    if (!article.contains(box) || box === article || box.childElementCount > mostParts) continue;
    if (lineOf(box).length > longestLine) continue;
    const worded = leavesOf(box).filter((it) => hasLetters(it.text));
    const [label, ...more] = worded;
    const isAlone = label && more.length === 0 && isLabel(label.element, label.text);
    if (!isAlone || !isBare(box) || isOfGrid(box)) continue;
    if (taken.some((it) => areLinks([it], url))) drop(box);
  }
}

const isHeading = /^h[2-6]$/;

/** Whether a box is one of the rows of a table that is drawn from boxes: what stands in it says something beside the link. */
function isOfGrid(box: Element): boolean {
  return likesNear(box) + 1 >= fewestEntries;
}

function isBare(box: Element): boolean {
  return box.querySelector('img, iframe, video, audio, math, [data-embed]') === null;
}

/** A short line that is no sentence, and no part of a list or a table. */
function isLabel(element: Element, line: string): boolean {
  if (line.length > longestLine || isSentence(line) || /^\d*$/.test(letters(line))) return false;
  if (!/^(?:h[2-6]|p|div|header|span|strong|b)$/.test(element.localName)) return false;
  return isBare(element) && !element.closest('li, dl, table, blockquote, figure, pre');
}

/** A box without a block that carries a number, whose words stand in the article all the same. */
function isKeptText(box: Element, text: string): boolean {
  return leavesOf(box).some((it) => {
    const own = letters(it.text);
    return own.length >= shortestPiece && text.includes(own);
  });
}

/** The one element of a page with no other element in it that says the same. */
function onlyOne(page: Element, element: Element): Element | null {
  const line = lineOf(element);
  const [one, ...more] = [...page.querySelectorAll('div, span, strong, b')].filter(
    (it) => it.childElementCount === 0 && lineOf(it) === line,
  );
  return one && more.length === 0 ? one : null;
}

/** The widest box around a label with nothing else in it that was kept. */
function boxOf(label: Element, page: Element, isLeft: (it: Element) => boolean): Element {
  let box = label;
  for (let up = box.parentElement; up && up !== page; up = up.parentElement) {
    const beside = [...up.childNodes].filter((it) => it !== box);
    const isEmpty = beside.every((it) =>
      it.nodeType === 1 ? isLeft(it as Element) : !hasLetters(it.textContent ?? ''),
    );
    if (!isEmpty) return box;
    box = up;
  }
  return box;
}

/** What stands behind a label in its box. */
function behind(label: Element, box: Element): Element[] {
  const parts: Element[] = [];
  for (let up = label; up !== box && up.parentElement; up = up.parentElement)
    for (let next = up.nextElementSibling; next; next = next.nextElementSibling) parts.push(next);
  return parts;
}

/** The next thing with words behind a heading. */
function linksBehind(heading: Element, isLeft: (it: Element) => boolean): Element[] {
  let next = heading.nextElementSibling;
  while (next && lineOf(next) === '' && !next.querySelector('a')) next = next.nextElementSibling;
  return next && isLeft(next) ? [next] : [];
}

/** Whether all of it leads to pages of the site, or to where a page is shared; sources and files are the author's. */
function areLinks(parts: readonly Element[], url: string): boolean {
  const links = parts.flatMap((it) => [...it.querySelectorAll('a[href]')]);
  if (links.length === 0 || parts.some(holdsProse)) return false;
  const length = parts.reduce((sum, it) => sum + lineOf(it).length, 0);
  const linked = parts.reduce((sum, it) => sum + linkedLength(it), 0);
  if (linked < length * leastLinked) return false;
  const own = siteOf(new URL(url));
  return !links.some((it) => {
    const address = it.getAttribute('href') ?? '';
    const target = URL.parse(address, url);
    if (target && fileToTake.test(target.pathname)) return true;
    return isOfOtherSite(address, url) && !address.includes(own);
  });
}
