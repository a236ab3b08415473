// Boxes that are the author's whatever they are called: they lead nowhere, ask for nothing, and say something between two
// parts of the text. Builders of pages call a box anything: "share", "modal", "ad".
import { isCalledRemarks } from '../known/box-names';
import { advertisement } from '../known/phrases';
import { widthOf } from '../text/width';
import { lineOf } from './leaves';
import { textLength } from './measure';
import { classAndId } from './names';
import { holdsProse, isLineOfText, isStatement, nearest } from './prose';
import { authorsParagraph, besidePart, fewestEntries, writtenSentence } from './thresholds';

/** @returns whether a box is one; what stands beside it is looked into once, for it may be the whole page */
export function saidInText(): (box: Element) => boolean {
  const known = new Map<Element, boolean>();
  const isText = (it: Element) => {
    const is = known.get(it) ?? isOfText(it);
    known.set(it, is);
    return is;
  };
  return (box) => leadsNowhere(box) && (isAside(box) || saysSomething(box)) && isSetIn(box, isText);
}

const waysOut =
  'a, button, form, input, iframe, [role="button"], [role="link"], [onclick], [data-href]';

/** Pictures lead on, but those of a text. */
export function leadsNowhere(part: Element): boolean {
  if (part.matches(waysOut) || part.querySelector(waysOut)) return false;
  return !part.querySelector('img') || holdsProse(part);
}

/** Between two paragraphs, what is called a sidebar may be a question. */
function isAside(box: Element): boolean {
  return /side-?bar/i.test(box.getAttribute('class') ?? '');
}

/** Items or lines below one another, which lead nowhere. */
function isOfLines(part: Element): boolean {
  const lines = part.querySelectorAll(':scope > :is(li, p), :scope > :is(ul, ol) > li');
  return lines.length >= fewestEntries && widthOf(lineOf(part)) >= authorsParagraph;
}

/** A statement, an item or a line that is longer than a label: whoever asks for something, asks or calls out. */
function saysSomething(part: Element): boolean {
  if (isOfLines(part)) return true;
  const isSaid = (it: Element) => {
    const line = lineOf(it);
    const isListed = it.matches('li, dd') || isStatement(it);
    return (
      widthOf(line) >= (isListed ? besidePart : authorsParagraph) &&
      !advertisement.test(line.toLowerCase())
    );
  };
  const lines = isLineOfText(part)
    ? [part]
    : [...part.querySelectorAll('p, li, dd, td, h2, h3, h4, div')];
  return lines.some((it) => (it.localName !== 'div' || isLineOfText(it)) && isSaid(it));
}

/** Boxes around a box, beside which the text may go on. */
const levelsOfText = 4;

/** A box that stands between two parts of the text: beside itself, or beside one of the boxes around it. */
function isSetIn(part: Element, isText: (it: Element) => boolean): boolean {
  const missing = new Set(['previousElementSibling', 'nextElementSibling'] as const);
  let box: Element | null = part;
  for (let level = 0; box && level < levelsOfText; box = box.parentElement) {
    if (/^(?:article|main|body)$/.test(box.localName)) break;
    for (const side of missing) if (nearest(box, [side]).some(isText)) missing.delete(side);
    if (missing.size === 0) return true;
    if (box.parentElement && box.parentElement.childElementCount > 1) level += 1;
  }
  return false;
}

function isOfText(box: Element): boolean {
  if (isCalledRemarks(classAndId(box))) return false;
  // Beside the column with the whole article stands none of it.
  if (box.querySelector('h1') && isMostOfItsRow(box)) return false;
  return holdsProse(box) || (isStatement(box) && widthOf(lineOf(box)) >= writtenSentence);
}

function isMostOfItsRow(box: Element): boolean {
  return box.parentElement !== null && textLength(box) * 2 > textLength(box.parentElement);
}
