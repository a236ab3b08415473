// What misleads Readability, taken out of the copy before it looks: names, roles and boxes by which it would drop a part of
// the text. It goes by patterns of names and by counts; nothing here takes out a word.
import { isCalledRemarks } from '../../known/box-names';
import { controls } from '../../text/controls';
import { letters } from '../../text/letters';
import { lineOf } from '../leaves';
import { hasProse, proseLength } from '../measure';
import { classAndId } from '../names';
import {
  holdsProse,
  isInLine,
  isLineOfText,
  isParagraph,
  isSentence,
  isWrittenFooter,
} from '../prose';
import { markedShares } from '../thresholds';

/** Warnings and hints in a manual: part of the text, though they stand in an <aside>. */
const notes = ['note', 'tip', 'hint', 'warn', 'caution', 'important', 'callout', 'admonition']
  .flatMap((word) => [`main aside[class*="${word}" i]`, `article aside[class*="${word}" i]`])
  .concat('main aside[role="note"]', 'article aside[role="note"]')
  .join(',');

/** Changes names, roles and boxes, and no word. */
export function quiet(clone: Document): void {
  quietWidest(clone);
  quietWrappers(clone);
  quietParts(clone);
  openItems(clone);
  nameParagraphs(clone);
}

/** What asks for leave may be longer than the article under it, and what readers say longer than the one above. */
const besideText =
  /consent|cookie|gdpr|popup|modal|banner|agegate|comment|community|combx|disqus|remark|replies|shoutbox/i;

/** Where a page forgets to close its sidebar, the article stands in it. */
function quietWidest({ body }: Document): void {
  const most = Math.floor(proseLength(body) * markedShares.least) + 1;
  for (const box of body.querySelectorAll('[class],[id]')) {
    const names = classAndId(box);
    if (!unlikely.test(names) || besideText.test(names) || isCalledRemarks(names)) continue;
    if (!hasProse(box, most)) continue;
    if (!/^(?:div|section|aside)$/.test(box.localName)) continue;
    box.removeAttribute('class');
    box.removeAttribute('id');
  }
}

/** Boxes around code, tables, what is embedded and what opens an answer are called "scroll", "widget" or "hidden" for their looks. */
function quietWrappers(clone: Document): void {
  for (const code of clone.querySelectorAll(`pre, table:has(th), [data-embed], ${controls}`)) {
    const words = code.textContent?.trim();
    // What opens an answer may be called a header.
    let box = code.matches(controls) ? code : code.parentElement;
    while (box && box !== clone.body && box.textContent?.trim() === words) {
      box.removeAttribute('class');
      box.removeAttribute('id');
      box = box.parentElement;
    }
  }
}

/** Some editors put each item's text in a box, and Readability takes short boxes with a link for furniture. */
function openItems(clone: Document): void {
  for (const box of clone.querySelectorAll('li > div:only-child'))
    box.replaceWith(...box.childNodes);
}

/** Readability makes a paragraph of each box that holds a line, and forgets its number; see restore.ts. */
function nameParagraphs(clone: Document): void {
  for (const box of clone.querySelectorAll('div')) {
    if (!isLineOfText(box)) continue;
    const paragraph = clone.createElement('p');
    for (const { name, value } of box.attributes) paragraph.setAttribute(name, value);
    paragraph.append(...box.childNodes);
    box.replaceWith(paragraph);
  }
}

const misnamed = ['figcaption', 'code', 'kbd', 'samp', 'var', 'tt']
  .map((name) => `${name}, ${name} *`)
  .concat('h1, h2, h3, h4, h5, h6, dt, dd')
  .join(',');

/** Names by which Readability takes elements out (its `unlikelyCandidates`), also a word from the middle of a sentence. */
const unlikely =
  /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pag(?:ination|er)|popup|yom-remote/i;
const phrasing =
  ':is(p, li, dd, dt, td, blockquote, figcaption) :is(abbr, b, cite, dfn, em, i, mark, q, s, small, span, strong, sub, sup, time, u):is([class], [id])';

/** Slides that are not turned to are hidden from screen readers. */
const slides = ['slide', 'carousel', 'swiper', 'splide', 'slick', 'owl-']
  .map((name) => `[class*="${name}"][aria-hidden="true"]:has(img)`)
  .join(',');

/** A short heading in boxes of its own would go with them. */
function openBoxes(heading: Element): void {
  for (let box = heading.parentElement; box?.localName === 'div'; box = heading.parentElement) {
    if (box.childElementCount > 1 || lineOf(box) !== lineOf(heading)) return;
    box.replaceWith(heading);
  }
}

/** A warning that is said as one; messages of the page have buttons. */
function holdsSentence(box: Element): boolean {
  return isSentence(lineOf(box)) && !box.querySelector('a, button, form');
}

/** What an author sets beside the text: facts, remarks. What the page sets there leads on. */
function isBesideText(aside: Element): boolean {
  const { previousElementSibling: before, nextElementSibling: after } = aside;
  const isText = [before, after].some((it) => it && isParagraph(it));
  return isText && !aside.querySelector('a, button, form, input, iframe');
}

/** Each is compared with the whole page; where there are more, they are drawings. */
const mostUnsaid = 50;

/** Prose that screen readers are not told, although nothing else on the page says it for them, is told. */
function tellUnsaid({ body }: Document): void {
  const boxes = [...body.querySelectorAll('[aria-hidden="true"]')].filter(holdsProse);
  if (boxes.length === 0 || boxes.length > mostUnsaid) return;
  const all = letters(body.textContent ?? '');
  for (const box of boxes)
    if (all.split(letters(box.textContent ?? '')).length === 2) box.removeAttribute('aria-hidden');
}

/** Readability drops headings, notes and pieces of code by their class names ("scroll-mt-4"), and every <aside>. */
function quietParts(clone: Document): void {
  for (const part of clone.querySelectorAll(misnamed)) part.removeAttribute('class');
  for (const heading of clone.querySelectorAll('h2, h3, h4, h5, h6')) {
    for (const named of [heading, ...heading.querySelectorAll('[id]')]) named.removeAttribute('id');
    openBoxes(heading);
  }
  for (const footer of clone.querySelectorAll('footer'))
    if (isWrittenFooter(footer)) renamed(footer, 'div');
  // It counts them as links.
  for (const word of clone.querySelectorAll('a:not([href], [id], [name])'))
    word.replaceWith(...word.childNodes);
  for (const box of clone.querySelectorAll('[role="alert"]'))
    if (holdsSentence(box)) box.removeAttribute('role');
  tellUnsaid(clone);
  for (const part of clone.querySelectorAll(phrasing)) {
    if (!unlikely.test(classAndId(part)) || !isInLine(part)) continue;
    part.removeAttribute('class');
    part.removeAttribute('id');
  }
  for (const slide of clone.querySelectorAll(slides)) slide.removeAttribute('aria-hidden');
  for (const aside of clone.querySelectorAll('aside')) {
    if (!aside.matches(notes) && !isBesideText(aside)) continue;
    renamed(aside, 'div');
  }
}

/** Without the names that it had. */
function renamed(element: Element, name: string): void {
  const other = element.ownerDocument.createElement(name);
  other.append(...element.childNodes);
  element.replaceWith(other);
}

/** What stands in a box that holds one thing. */
const block = /^(?:article|blockquote|div|dl|figure|h[1-6]|ol|p|pre|section|table|ul)$/;

/**
 * Takes away boxes that hold one thing each. Readability gives the points of a paragraph to the box around it and half of them to
 * the next one; where a page builder sets each paragraph in boxes of its own, no box gets many.
 */
export function flatten(page: Element): void {
  // From the inside out, so that one look is enough.
  for (const box of [...page.querySelectorAll('div, section')].reverse()) {
    const only = box.firstElementChild;
    if (!only || box.childElementCount > 1 || !block.test(only.localName)) continue;
    const isText = (it: ChildNode) => it.nodeType === 3 && it.nodeValue?.trim();
    if (![...box.childNodes].some(isText)) box.replaceWith(only);
  }
}
