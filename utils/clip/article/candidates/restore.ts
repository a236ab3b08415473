// Brings back what Readability dropped from between the parts it kept: lone sections, leads, notes.
import { addendum } from '../../known/phrases';
import { isOfFiles } from '../leads';
import { isBefore, leavesOf, lineOf, linkedLength, onlyIn } from '../leaves';
import type { DroppedParts } from '../left-out/dropped';
import { isKeptBlock, isNumbered, numbersIn, survivorsIn } from '../left-out/numbers';
import { proseLength, textLength } from '../measure';
import { announces, isParagraph, isSentence, signature } from '../prose';
import {
  authorsParagraph,
  besidePart,
  fewestEntries,
  fewestItems,
  leastProse,
  restoredListShare,
  restoredShare,
} from '../thresholds';
import { isOfPictures, isOfPlayer } from './galleries';
import { isGrid } from './grid';
import { isOfLinks } from './outward';
import { isBetweenSections, isSection } from './parted';
import {
  isBetweenParagraphs,
  isDressedLine,
  isEntryOfKept,
  isHeadOfPart,
  isInRowOfLines,
  isLabelOfPart,
  isOfSections,
  isRow,
} from './rows';
import { isUnclassed } from './unclassed';

const headings = 'h2, h3, h4, h5, h6';
/** Paragraphs in a box, of which one alone may be a notice. */
const fewestParagraphs = 2;
const severalParagraphs = 3;
const manyParagraphs = 6;

/** Whether something is missing between the kept parts, or below them, that is the author's for sure. */
export function lacksText({ container, url }: Part, kept: ReadonlySet<string | null>): boolean {
  const { blocks, alive } = survivorsIn(container, kept);
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) return false;
  const among = { first, last, alive, url };
  return [...container.querySelectorAll('p, ul, ol, div, section, header, figure')].some(
    (it) =>
      !alive.has(it) &&
      it.parentElement !== null &&
      alive.has(it.parentElement) &&
      (isBefore(first, it) || isHeadOfPart(it, alive) || isParagraph(it) || isOpening(it)) &&
      isSure(it, among),
  );
}

/** What was kept, from the first block to the last, on a page. */
interface Kept {
  first: Element;
  last: Element;
  /** With all that stands around it. */
  alive: ReadonlySet<Element>;
  url: string;
}

/** Whether what is missing is the author's for sure, however much was kept. */
function isSure(element: Element, { first, last, alive, url }: Kept): boolean {
  if (isRow(element, alive) || isHeadOfPart(element, alive) || isOfSections(element, alive))
    return true;
  if (isEntryOfKept(element, alive)) return true;
  if (!isBefore(element, last))
    return isAdded(element) || isOfLinks(element, alive, url) || isInRowOfLines(element);
  return (
    isSurelyText(element) ||
    (isBefore(element, first) && isOpening(element)) ||
    isOfFiles(element, url) ||
    isLikeKept(element, alive) ||
    isInRowOfLines(element) ||
    isBetweenParagraphs(element, alive) ||
    isDressedLine(element) ||
    // Without them two lines, or a question and its answer, are one.
    /^(?:br|summary)$/.test(element.localName) ||
    (isBefore(first, element) && (isOfPictures(element) || isOfPlayer(element)))
  );
}

/** A part of a page. */
export interface Part {
  container: Element;
  /** The page's. */
  url: string;
}

/** Where Readability looked: numbered, as it was before; what was dropped for good is taken out of it. */
export interface Searched extends Part {
  /** What of it is text, whatever Readability says; see parted.ts. */
  sections: ReadonlySet<Element>;
  /** Whether Readability kept nearly all: then only what is the author's for sure comes back. */
  isNearlyWhole?: boolean;
}

/**
 * @param found what Readability made of it
 * @param parts takes what is dropped for good
 * @returns the container, or null when Readability found its article somewhere else
 */
export function restored(
  { container, url, sections, isNearlyWhole = false }: Searched,
  found: Element,
  parts: DroppedParts,
): Element | null {
  const kept = numbersIn(found);
  const isKept = (element: Element) => isKeptBlock(kept, element);
  const { blocks, alive } = survivorsIn(container, kept);
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) return null;
  // From the end on: what comes back below the text is its end for what stands before.
  let end = last;
  const waiting = [...container.children];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    if (alive.has(element)) {
      // Readability takes out cells of links and of few words; what is left of their rows is wrong.
      if (element.localName === 'table' && isGrid(element)) continue;
      if (!isKept(element) || isBox(element)) waiting.push(...element.children);
    } else if (isNumbered(element) || !isKept(element.parentElement ?? element)) {
      const isBetween = isBefore(element, end);
      const isBack =
        sections.has(element) ||
        isBetweenSections(element, sections) ||
        isSure(element, { first, last, alive, url }) ||
        (isBetween
          ? (end !== last && isSure(element, { first, last: end, alive, url })) ||
            isLabelOfPart(element, alive, container) ||
            (!isNearlyWhole && isText(element))
          : !isNearlyWhole &&
            (isList(element) || isNext(element, alive) || isOfQuestions(element)));
      if (isBack) {
        if (!isBetween) end = element;
        continue;
      }
      parts.add(element, 'not-article');
      element.remove();
    }
  }
  return container;
}

/** What Readability looks into piece by piece; a paragraph comes out whole. */
function isBox(element: Element): boolean {
  return /^(?:div|section|ul|ol|dl|table|blockquote)$/.test(element.localName);
}

/** The steps of a recipe come last; lists of other articles are links. */
function isList(element: Element): boolean {
  if (!element.matches('ul, ol') && element.querySelector('ul, ol') === null) return false;
  if (element.querySelector('li :is(h1, h2, h3, h4, h5, h6)')) return false;
  const items = [...element.querySelectorAll('li')];
  const length = items.reduce((sum, item) => sum + textLength(item), 0);
  return (
    items.length >= fewestItems &&
    length >= textLength(element) * restoredShare &&
    proseLength(element) >= Math.max(leastProse, textLength(element) * restoredListShare)
  );
}

/** Whether something between two parts of the text is the author's for sure: a list that a line introduces, or a sentence. */
export function isSurelyText(element: Element): boolean {
  const { previousElementSibling: before } = element;
  const list = element.matches('ul, ol') ? element : onlyIn(element, 'ul, ol');
  if (list && before?.localName === 'p' && announces(lineOf(before)))
    return list === element || linkedLength(list) === 0;
  if (list === element && before?.localName === 'p') return false;
  if (isListOfPart(element)) return true;
  if (element.matches('ul, ol')) return false;
  const [only = element, ...others] = element.querySelectorAll('p');
  const text = lineOf(only);
  return (
    others.length === 0 &&
    only.localName === 'p' &&
    text === lineOf(element) &&
    (isSentence(text) || (isParagraph(only) && linkedLength(only) * 2 < text.length)) &&
    text.length >= (isBelowHeading(element) ? besidePart : authorsParagraph) &&
    text.length - linkedLength(only) >= besidePart &&
    !element.querySelector('button, form, input, img')
  );
}

/** Paragraphs with which a text begins, in a box that leads nowhere: Readability may take the next box for the whole. */
function isOpening(box: Element): boolean {
  if (!/^(?:div|section)$/.test(box.localName) || box.querySelector('form, button, input'))
    return false;
  // In a table are few sentences.
  const tables = [...box.querySelectorAll('table')].reduce((sum, it) => sum + textLength(it), 0);
  if (proseLength(box) < (textLength(box) - tables) * restoredShare) return false;
  const all = [...box.querySelectorAll('p')];
  const paragraphs = all.filter(isParagraph);
  // Between many of them, a link alone in its line is one of the text's.
  const isAllProse = paragraphs.length === all.length;
  const fewest = isAllProse ? severalParagraphs : manyParagraphs;
  return paragraphs.length >= (isSection(box) ? fewestParagraphs : fewest);
}

/** A list of words right below a lesser heading, alone in its box or not: what is counted or packed. */
function isListOfPart(element: Element): boolean {
  const list = element.matches('ul, ol') ? element : onlyIn(element, 'ul, ol');
  if (!list || !isBelowHeading(element) || list.querySelector('a, button, form, input, img'))
    return false;
  return list.childElementCount >= fewestItems && lineOf(list).length >= authorsParagraph;
}

function isBelowHeading(element: Element): boolean {
  const over = element.previousElementSibling;
  const heading = over?.matches('div') ? onlyIn(over, headings) : over;
  return heading?.matches(headings) === true;
}

/** A box called and built like the one before or after it, which was kept. */
function isLikeKept(element: Element, alive: ReadonlySet<Element>): boolean {
  const beside = [element.previousElementSibling, element.nextElementSibling];
  return (
    beside.some(
      (it) =>
        it !== null &&
        alive.has(it) &&
        signature(it) === signature(element) &&
        builtOf(it) === builtOf(element),
    ) &&
    isSection(element) &&
    !element.querySelector('form, button, input')
  );
}

/** Thanks, sources, notes below the text: what their heading says is theirs, in a box or behind it. */
function isAdded(element: Element): boolean {
  if (element.querySelector('form, button, input, img')) return false;
  const own = [...element.querySelectorAll(headings)];
  if (own.length > 0) return own.every(isAddendum) && leavesOf(element)[0]?.element === own[0];
  if (!element.matches(`${headings}, p, ul, ol, dl, blockquote`)) return false;
  let heading: Element | null = element;
  while (heading && !heading.matches(headings)) heading = heading.previousElementSibling;
  return heading !== null && isAddendum(heading);
}

function isAddendum(heading: Element): boolean {
  return addendum.test(lineOf(heading).toLowerCase());
}

/** Questions and their answers below the text. */
function isOfQuestions(element: Element): boolean {
  const lines = leavesOf(element);
  return (
    lines.filter(({ text }) => /[?？؟]$/.test(text)).length >= fewestEntries &&
    lines.filter(({ element: it }) => isParagraph(it)).length >= fewestEntries &&
    proseLength(element) >= textLength(element) * restoredListShare &&
    !element.querySelector('form, input')
  );
}

/** One more chapter, built like those before it of which one was kept: its own name made Readability leave it out. */
function isNext(element: Element, alive: ReadonlySet<Element>): boolean {
  const built = builtOf(element);
  if (!/ h[2-6] p/.test(built) || !isSection(element)) return false;
  if (element.querySelector('form, button, input, img')) return false;
  let before = element.previousElementSibling;
  while (before && builtOf(before) === built && !alive.has(before))
    before = before.previousElementSibling;
  return before !== null && builtOf(before) === built;
}

/** What a box is made of, neighbours of one kind once: "section h2 p". */
function builtOf(box: Element): string {
  const names = [box, ...box.children].map((it) => it.localName);
  return names.filter((it, index) => it !== names[index - 1]).join(' ');
}

/** A sentence between two parts of the text, or a table, with nothing in it that leads away or is filled in. */
function isSaid(element: Element): boolean {
  if (element.querySelector('a, button, form, input, select, textarea')) return false;
  if (element.querySelector('table') !== null || isSentence(lineOf(element))) return true;
  // Below a quotation stands who said it.
  const said = lineOf(element.querySelector('p') ?? element);
  return isSentence(said) && said.length >= besidePart && said.length * 2 > textLength(element);
}

/** A picture with its caption, which leads nowhere, and nothing else. */
function isCaptioned(element: Element): boolean {
  const caption = element.querySelector('figcaption');
  return (
    caption !== null &&
    element.querySelectorAll('img').length === 1 &&
    lineOf(caption) === lineOf(element) &&
    !element.querySelector('a, button, form')
  );
}

function isText(element: Element): boolean {
  if (/^(?:iframe|video|audio|details)$/.test(element.localName)) return true;
  if (element.matches('[role="tabpanel"]') || element.querySelector('[role="tabpanel"]'))
    return true;
  if (/^h[2-6]$|^pre$/.test(element.localName) || isUnclassed(element)) return true;
  if (isSaid(element) || isCaptioned(element)) return true;
  const prose = proseLength(element);
  return prose >= leastProse && prose >= textLength(element) * restoredShare;
}
