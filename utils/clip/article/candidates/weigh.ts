// Takes out of the page's own container what Readability would: boxes that are links more than text, and boxes whose
// names speak against them. One walk from the inside out; Readability's own, over a container that is sure already,
// takes as long as everything else together.
import { Readability } from '@mozilla/readability';
import { leadsToFile } from '../../known/files';
import { addendum } from '../../known/phrases';
import { isOfOtherSite } from '../leads';
import { leavesOf, lineOf, linkedLength, onlyIn } from '../leaves';
import type { DroppedParts } from '../left-out/dropped';
import { classAndId } from '../names';
import { isLineOfText, isSentence, isStatement, isWrittenFooter } from '../prose';
import { saidInText } from '../said';
import {
  besidePart,
  fewCommas,
  largestBox,
  mostInBox,
  writtenList,
  writtenParagraph,
  writtenSentence,
} from '../thresholds';
import { isGrid } from './grid';
import { isInRowOfLines, isOfHeadings } from './rows';
import { isUnclassed } from './unclassed';

/** Its patterns of class names, so that both ways judge by the same. They stand on the prototype, for no type to see. */
interface Patterns {
  unlikelyCandidates: RegExp;
  okMaybeItsACandidate: RegExp;
  negative: RegExp;
}
const { unlikelyCandidates, okMaybeItsACandidate, negative } = (
  Readability.prototype as unknown as { REGEXPS: Patterns }
).REGEXPS;

const box = new Set('div section aside header footer fieldset ul ol dl table center'.split(' '));
const headings = 'h1, h2, h3, h4, h5, h6';
const opening = `${headings}, [role="button"]`;
/** Never furniture, however it is linked. */
const kept = new Set('pre blockquote figure iframe video audio'.split(' '));

interface Weight {
  text: number;
  linked: number;
  commas: number;
  items: number;
  /** Whether something stands inside that is kept in any case. */
  isKept: boolean;
  pictures: number;
  /** Whether a link inside leads to a file that one takes along. */
  isOfFile: boolean;
  /** Text outside of links of the longest paragraph. */
  longest: number;
}

interface Known {
  /** Whether a frame holds something that a reader came for. */
  isPlayer: (frame: Element) => boolean;
  /** The page's. */
  url: string;
}

interface Judged {
  /** The element's. */
  name: string;
  /** Whether a box is the author's whatever it is called. */
  isSaid: (box: Element) => boolean;
}

/** Takes out what is furniture. */
export function weigh(container: Element, parts: DroppedParts, { isPlayer, url }: Known): void {
  const whole = (container.textContent ?? '').length;
  const isSaid = saidInText();
  const drop = (element: Element, weight: Weight) => {
    if (weight.text > whole * mostInBox) return;
    parts.add(element, 'not-article');
    element.remove();
  };
  const visit = (element: Element, inLink: boolean, inCard: boolean): Weight => {
    const weight: Weight = {
      text: 0,
      linked: 0,
      commas: 0,
      items: 0,
      isKept: false,
      pictures: 0,
      isOfFile: false,
      longest: 0,
    };
    let next: ChildNode | null = null;
    for (let child = element.firstChild; child; child = next) {
      next = child.nextSibling;
      if (child.nodeType === 3) {
        const data = (child as Text).data.trim();
        if (data === '') continue;
        weight.text += data.length;
        if (inLink) weight.linked += data.length;
        else if (data.includes(',')) weight.commas += data.split(',').length - 1;
        continue;
      }
      if (child.nodeType !== 1) continue;
      const inner = child as Element;
      const name = inner.localName;
      if (name === 'iframe' && !isPlayer(inner)) {
        inner.remove();
        continue;
      }
      if (name === 'img') weight.pictures += 1;
      if (kept.has(name) || inner.hasAttribute('data-embed') || isData(inner)) weight.isKept = true;
      if (name === 'li') weight.items += 1;
      const isLink = name === 'a' && leadsOn(inner, url);
      const isCard =
        inCard || (name === 'a' && isOfOtherSite(inner.getAttribute('href') ?? '', url));
      const own = visit(inner, inLink || isLink, isCard);
      // A card that leads to another site goes as a whole, with the box around it.
      const isBox = box.has(name) && !inCard && !isWrittenFooter(inner);
      if (isBox && isFurniture(inner, { name, isSaid }, own)) {
        drop(inner, own);
        if (!inner.parentNode) continue;
      }
      weight.text += own.text;
      weight.linked += own.linked;
      weight.commas += own.commas;
      weight.items += own.items;
      weight.pictures += own.pictures;
      weight.isKept ||= own.isKept;
      weight.isOfFile ||= own.isOfFile || (name === 'a' && own.text > 0 && leadsToFile(inner, url));
      weight.longest = Math.max(weight.longest, own.longest);
      const prose = own.text - own.linked;
      if (prose > weight.longest && (name === 'p' || isWritten(inner, prose)))
        weight.longest = prose;
    }
    return weight;
  };
  visit(container, false, false);
}

/**
 * Whether a box is a paragraph, as some editors make them: long, a sentence, or facts with a line each.
 * @param prose its characters outside of links
 */
function isWritten(element: Element, prose: number): boolean {
  if (element.localName !== 'div' || prose < writtenSentence || !isLineOfText(element))
    return false;
  const isSaid = () => isSentence(lineOf(element)) || element.querySelector('br') !== null;
  return prose >= writtenParagraph || isSaid();
}

/** A table with the names of its columns, or of the shape of one. */
function isData(element: Element): boolean {
  if (element.localName !== 'table') return false;
  return element.querySelector('th') !== null || (isGrid(element) && linkedLength(element) === 0);
}

/** To another place of the page leads a jump, to what one takes along a file, and to another site a card with a text on what is there, in the link or below it. */
function leadsOn(link: Element, url: string): boolean {
  const address = link.getAttribute('href') ?? '#';
  if (address.startsWith('#')) return false;
  // Below a picture it is another form of that.
  if (leadsToFile(link, url) && !link.closest('figure')) return false;
  const { nextElementSibling: below } = link;
  const isTold = below?.localName === 'p' && isSentence(lineOf(below));
  return !(isTold || link.querySelector('p')) || !isOfOtherSite(address, url);
}

function isFurniture(element: Element, { name, isSaid }: Judged, weight: Weight): boolean {
  const { text, linked, commas, items, isKept, pictures, isOfFile, longest } = weight;
  if (text === 0 || text > largestBox || isKept) return false;
  const share = linked / text;
  if (share > 0 && isBelowAddendum(element)) return false;
  // A list of links may be the text itself; the names of the box around it tell, and the words before it.
  if (/^(?:ul|ol|dl)$/.test(name)) return isNamedSo(element) && share > 0.5;
  if (name === 'table') return share > 0.8 && element.querySelector('th') === null;
  if (longest >= writtenParagraph || commas >= fewCommas) return false;
  if (share < 0.6 && isWritten(element, text - linked)) return false;
  // A paragraph that stands alone in its box is judged as little as one without.
  if (longest >= writtenSentence && isParagraph(element)) return false;
  // A picture with its caption, which may be a link.
  if (pictures > 0 && text < writtenParagraph) return share > 0 && isNamedSo(element);
  if (items > 0 && text - linked >= writtenList && share < 0.6) return false;
  // A list that stands alone in its box.
  if (items > 0 && text - linked < 40 && !isNamedSo(element)) return share > 0.5 && items < 3;
  // The caption of a picture, whatever it is called.
  if (linked === 0 && element.parentElement?.querySelector(':scope > :is(img, picture)'))
    return false;
  // The box of a heading, or of a question that opens its answer, may be called "header".
  if (linked === 0 && (element.matches(opening) || element.querySelector(opening))) return false;
  // What an item says, in a box of its own.
  if (linked === 0 && isWholeItem(element)) return false;
  // A chapter's heading may lead to what it is about; a teaser's is a link as a whole.
  if (isOfHeadings(element)) return false;
  if (share > 0 && text < 25) return !isInRowOfLines(element);
  if (share > 0.3)
    return !isUnclassed(element) && !isInRowOfLines(element) && !isOfSaidLinks(element);
  if (isNamedSo(element)) return share > 0.05 || (text < 60 && !isSaid(element));
  // A statement alone in its boxes is the author's, whatever they do when one scrolls.
  if (text >= besidePart && onlyIn(element, 'p') && isStatement(element)) return false;
  return (share > 0.1 || text < 60) && isNamedBadly(element) && !isOfFile;
}

function isWholeItem(element: Element): boolean {
  const around = element.parentElement;
  if (!around || !/^(?:li|dd|td)$/.test(around.localName)) return false;
  return around.childElementCount === 1 && lineOf(around) === lineOf(element);
}

/** Boxes around what stands below a heading. */
const mostBoxes = 3;

/** Sources and notes are the author's, and lead elsewhere. */
function isBelowAddendum(element: Element): boolean {
  let box: Element | null = element;
  for (let level = 0; box && level < mostBoxes; level += 1, box = box.parentElement) {
    const before = box.previousElementSibling;
    if (before) return before.matches(headings) && addendum.test(lineOf(before).toLowerCase());
  }
  return false;
}

/** Whether a chapter consists of sentences with links in them, which lead on from the middle of what is said. */
function isOfSaidLinks(element: Element): boolean {
  const leaves = leavesOf(element).filter((it) => it.text !== '');
  const said = leaves.filter((it) => it.element.localName === 'p');
  return (
    said.length > 0 &&
    said.length < leaves.length &&
    leaves.every((it) => /^h[2-6]$/.test(it.element.localName) || said.includes(it)) &&
    said.every(({ element: it, text }) => isSentence(text) && [...it.childNodes].every(isWithin))
  );
}

/** Not a link that begins a sentence, or follows on one or on a label. */
function isWithin(part: ChildNode): boolean {
  const link = part.nodeType === 1 && (part as Element).matches('a, :has(a)');
  if (!link || (part.textContent ?? '').trim() === '') return true;
  const before = (part.previousSibling?.textContent ?? '').trim();
  return before !== '' && !/[.!?…:。！？：»”]$/.test(before);
}

/** Beside it may stand boxes without words: places for advertisements. */
function isParagraph({ children }: Element): boolean {
  const [only, ...more] = [...children].filter((it) => (it.textContent ?? '').trim() !== '');
  if (!only || more.length > 0) return false;
  return only.localName === 'p' || isWritten(only, lineOf(only).length);
}

function isNamedSo(element: Element): boolean {
  return speaksAgainst(classAndId(element));
}

/** Whether Readability takes what is called so for furniture. */
export function speaksAgainst(names: string): boolean {
  return unlikelyCandidates.test(names) && !okMaybeItsACandidate.test(names);
}

function isNamedBadly(element: Element): boolean {
  return negative.test(classAndId(element));
}
