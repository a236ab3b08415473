// Readability's article, checked against the page's own container.
import { Readability } from '@mozilla/readability';
import { controls } from '../../text/controls';
import { letters, sameLetters } from '../../text/letters';
import { lineOf } from '../leaves';
import type { DroppedParts } from '../left-out/dropped';
import { addMissing } from '../left-out/missing';
import { proseLength } from '../measure';
import { holdsProse, isInLine, isLineOfText, isParagraph, isSentence } from '../prose';
import { markedShares, readabilityThreshold, unmarkedShares } from '../thresholds';
import { sectionsOf } from './parted';
import { forgetNumbers, isIn, numberBlocks, restored } from './restore';

/** Frames that hold something a reader came for; every other one is an advertisement or a form. */
export const allowedVideoRegex =
  /\/\/(?:[\w-]+\.)*(?:youtube\.com|youtube-nocookie\.com|youtu\.be|vimeo\.com|dailymotion\.com|twitch\.tv|codepen\.io|codesandbox\.io|spotify\.com|soundcloud\.com|ted\.com|loom\.com|archive\.org)\//i;

/** Warnings and hints in a manual: part of the text, though they stand in an <aside>. */
const notes = ['note', 'tip', 'hint', 'warn', 'caution', 'important', 'callout', 'admonition']
  .flatMap((word) => [`main aside[class*="${word}" i]`, `article aside[class*="${word}" i]`])
  .concat('main aside[role="note"]', 'article aside[role="note"]')
  .join(',');

export interface Within {
  /** The article's container in the clone, or null. */
  main: Element | null;
  /** Whether the page itself marks it as that. */
  isMarked: boolean;
}

export interface Candidate extends Within {
  /** What Readability works on; used up. */
  clone: Document;
  title: string;
}

/** @param parts takes what is left out for good. @returns null when Readability finds nothing and there is no container */
export function checkedArticle(
  { main, isMarked, clone, title }: Candidate,
  parts: DroppedParts,
): Element | null {
  quietWrappers(clone);
  quietParts(clone);
  openItems(clone);
  nameParagraphs(clone);
  // Readability would take out the next one too.
  const repeated = main && isMarked && forgetTitle(main, title) ? '' : title;
  if (main) numberBlocks(main);
  const container = main?.cloneNode(true) as Element | undefined;
  const around = container ?? (clone.body.cloneNode(true) as Element);
  clone.title = repeated;
  const found = new Readability<Element>(clone, {
    charThreshold: readabilityThreshold,
    // JSON-LD has been read already, with more care for pages that hold several articles.
    disableJSONLD: true,
    allowedVideoRegex,
    // The story knows no classes, so cleaning them would be for nothing.
    keepClasses: true,
    // Readability hands its own wrapper on; the story takes what is inside.
    serializer: (node) => node as Element,
  }).parse();
  const article = container
    ? checked(found?.content ?? null, { container, isMarked }, parts)
    : (found?.content ?? null);
  if (article && article !== container) addMissing(around, article, parts);
  if (article) forgetNumbers(article);
  return article;
}

/** Readability's article, checked against the page's own container when much of that has been left out. */
function checked(
  found: Element | null,
  { container, isMarked }: { container: Element; isMarked: boolean },
  parts: DroppedParts,
): Element | null {
  const whole = proseLength(container);
  const kept = found ? proseLength(found) : 0;
  const sections = sectionsOf(container);
  const isParted = sections.size > 0;
  const { most, least } = isMarked || isParted ? markedShares : unmarkedShares;
  const isWhole = found && [...sections].every((section) => isIn(found, section));
  if (found && isWhole && kept >= whole * most) return found;
  if (!found || (kept < whole * least && (isMarked || !isParted)))
    return isMarked ? container : found;
  const mended = restored({ container, sections }, found, parts);
  return mended && proseLength(mended) >= kept ? mended : found;
}

/** The heading that is the title, taken out so that it does not count as a part that Readability lost. */
function forgetTitle(main: Element, title: string): boolean {
  const headings = [...main.querySelectorAll('h1, h2')];
  const own = headings.find((heading) => sameLetters(heading.textContent ?? '', title));
  own?.remove();
  return own !== undefined;
}

/** Boxes around code, what is embedded and what opens an answer are called "scroll", "widget" or "hidden" for their looks, and Readability reads names. */
function quietWrappers(clone: Document): void {
  for (const code of clone.querySelectorAll(`pre, [data-embed], ${controls}`)) {
    const words = code.textContent?.trim();
    let box = code.parentElement;
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
  .concat('h1, h2, h3, h4, h5, h6')
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
    if (lineOf(box) !== lineOf(heading) || box.childElementCount > 1) return;
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

/** Prose that only screen readers are not told, and that nothing else on the page says for them. */
function isOnlyHere(box: Element, { body }: Document): boolean {
  if (!holdsProse(box)) return false;
  const own = letters(box.textContent ?? '');
  return letters(body.textContent ?? '').split(own).length === 2;
}

/** Readability drops headings, notes and pieces of code by their class names ("scroll-mt-4"), and every <aside>. */
function quietParts(clone: Document): void {
  for (const part of clone.querySelectorAll(misnamed)) part.removeAttribute('class');
  for (const heading of clone.querySelectorAll('h2, h3, h4, h5, h6')) {
    heading.removeAttribute('id');
    openBoxes(heading);
  }
  // It counts them as links.
  for (const word of clone.querySelectorAll('a:not([href], [id], [name])'))
    word.replaceWith(...word.childNodes);
  for (const box of clone.querySelectorAll('[role="alert"]'))
    if (holdsSentence(box)) box.removeAttribute('role');
  for (const box of clone.querySelectorAll('[aria-hidden="true"]'))
    if (isOnlyHere(box, clone)) box.removeAttribute('aria-hidden');
  for (const part of clone.querySelectorAll(phrasing)) {
    if (!unlikely.test(`${part.className} ${part.id}`) || !isInLine(part)) continue;
    part.removeAttribute('class');
    part.removeAttribute('id');
  }
  for (const slide of clone.querySelectorAll(slides)) slide.removeAttribute('aria-hidden');
  for (const aside of clone.querySelectorAll('aside')) {
    if (!aside.matches(notes) && !isBesideText(aside)) continue;
    const note = clone.createElement('div');
    note.append(...aside.childNodes);
    aside.replaceWith(note);
  }
}
