// What is plainly the author's prose. Words alone never take it away: "Follow me.", a chapter called "Comments", the
// section with the id "cookies". Where something stands, and what stands around it, must agree with its words.
import { letters, wordsOf } from '../text/letters';
import { widthOf } from '../text/width';
import { isBefore, isMostlyLinks, lineOf, linkedLength } from './leaves';
import { classOf } from './names';
import {
  authorsParagraph,
  besidePart,
  fewestEntries,
  mostLinkedLine,
  writtenSentence,
} from './thresholds';

const endOfSentence = /[.!?…。！？।۔؟][\s"'”’»)\]*]*$/;
const inlineNames =
  'a abbr b bdi bdo cite code del dfn em font i ins kbd label mark q s samp small span strong time tt u var';
const inline = new RegExp(`^(?:${inlineNames.replaceAll(' ', '|')})$`);
/** What does not stand within a line. */
const standsAlone = `:not(${inlineNames.replaceAll(' ', ',')},br,sub,sup,wbr)`;
/** Characters of a line of verse. */
const longestVerse = 90;
const lineBox = 'p, li, dd, dt, td, th, blockquote, figcaption, caption, h1, h2, h3, h4, h5, h6';

/** Whether a line ends as sentences do, in any script. */
export function isSentence(line: string): boolean {
  return endOfSentence.test(line);
}

/** Whether a paragraph of prose stands in the element, or is it. */
export function holdsProse(element: Element): boolean {
  if (isParagraph(element) || hasOwnLines(element)) return true;
  for (const part of element.querySelectorAll('p, li, dd, blockquote, div'))
    if (isParagraph(part) || hasOwnLines(part)) return true;
  return element.localName === 'pre' || element.querySelector('pre') !== null;
}

/** Whether a paragraph of prose stands right in a box, between lists and other boxes, as editors of one field write it. */
function hasOwnLines(box: Element): boolean {
  if (box.localName !== 'div') return false;
  for (let node = box.firstChild; node; node = node.nextSibling) {
    if (node.nodeType !== 3) continue;
    const text = (node.nodeValue ?? '').trim();
    if (widthOf(text) >= authorsParagraph && isSentence(text)) return true;
  }
  return false;
}

/** Whether a box holds words, and nothing that does not stand within a line. */
export function isLineOfText(box: Element): boolean {
  return box.querySelector(standsAlone) === null && lineOf(box) !== '';
}

/** Whether an element is a paragraph of prose: with no block in it, long enough, and not linked. */
export function isParagraph(element: Element): boolean {
  if (!/^(?:p|li|dd|blockquote|div)$/.test(element.localName)) return false;
  if (element.localName === 'div' && element.querySelector('p, div, ul, table')) return false;
  const text = lineOf(element);
  const width = widthOf(text);
  // Of what is linked, the share of the whole.
  if (width - (linkedLength(element) * width) / (text.length || 1) < authorsParagraph) return false;
  return isSentence(text) || width >= authorsParagraph * 3;
}

/**
 * Whether a line stands among the paragraphs of the text as one of them: it is not linked, and is marked up like the
 * paragraph beside it. A line that ends as sentences do needs one such neighbour, any other one on both sides: "Share it
 * with nobody." is the author's wherever it stands, "Share it" over the end of a page is none.
 */
export function isAmongProse(line: Element): boolean {
  if (!/^(?:p|li|dd|dt|blockquote|div|span)$/.test(line.localName)) return false;
  const text = lineOf(line);
  if (linkedLength(line) > text.length * mostLinkedLine) return false;
  if (isVerse(line)) return true;
  if (isSentence(text)) return isBesideProse(line);
  const beside = [line.previousElementSibling, line.nextElementSibling];
  return (
    beside.some((it) => isLike(it, line)) &&
    beside.every((it) => isLike(it, line) || (it && isStatement(it) && isLine(it, line)))
  );
}

/** Whether a line stands among lines that end in signs, as verse does: whatever it says, it is one of them. */
function isVerse(line: Element): boolean {
  const row = [...(line.parentElement?.children ?? [])];
  const lines = row.filter((it) => signature(it) === signature(line) && linkedLength(it) === 0);
  if (lines.some((it) => widthOf(lineOf(it)) > longestVerse)) return false;
  const ended = lines.filter((it) => /[,;:.!?…—–]["”’»]?$/.test(lineOf(it)));
  return lines.length > fewestEntries && ended.length * 2 >= lines.length;
}

/** Whether one of the two nearest neighbours of its kind is a paragraph of the text. */
function isBesideProse(line: Element): boolean {
  const { previousElementSibling: before, nextElementSibling: after } = line;
  const next = [before, after, before?.previousElementSibling, after?.nextElementSibling];
  if (next.some((other) => isLike(other ?? null, line))) return true;
  if (isStatement(line)) {
    if ([before, after].some((it) => it && isStatement(it) && isLine(it, line))) return true;
    // Editors dress one line of a text in its own way: centred, larger, in another colour.
    if (
      line.localName === 'p' &&
      [before, after].every((it) => it?.localName === 'p' && isParagraph(it))
    )
      return true;
  }
  // In a text of short lines, none of them is as long as a paragraph.
  return rowOf(line).filter((it) => it !== line && isLine(it, line)).length >= fewestEntries;
}

/** Whether a line ends in a full stop and is not linked. Whoever asks for something, asks or calls out. */
export function isStatement(line: Element): boolean {
  return /[.。।۔]$/.test(lineOf(line)) && linkedLength(line) === 0;
}

/** What stands beside a line; in a chapter with a box of its own, also what stands in the other chapters. */
function rowOf(line: Element): Element[] {
  const box = line.parentElement;
  if (!box) return [];
  const boxes = headingOf(box) && box.parentElement ? [...box.parentElement.children] : [box];
  return boxes.flatMap((it) => [...it.children]);
}

function isLine(other: Element, line: Element): boolean {
  const text = lineOf(other);
  return (
    signature(other) === signature(line) &&
    isSentence(text) &&
    widthOf(text) >= besidePart &&
    linkedLength(other) === 0
  );
}

function isLike(other: Element | null, line: Element): boolean {
  return other !== null && signature(other) === signature(line) && isParagraph(other);
}

/** What an element is called. */
export function signature(element: Element): string {
  return `${element.localName} ${classOf(element)}`;
}

/** How far one looks to either side for more of a kind. */
const farthest = 6;

/** How many of the nearest siblings on both sides are called like an element. */
export function likesNear(element: Element): number {
  const own = signature(element);
  return nearest(element).filter((it) => signature(it) === own).length;
}

/** The nearest siblings, on both sides or on one. */
export function nearest(
  element: Element,
  sides: readonly ('previousElementSibling' | 'nextElementSibling')[] = [
    'previousElementSibling',
    'nextElementSibling',
  ],
): Element[] {
  return sides.flatMap((side) => {
    const found: Element[] = [];
    for (let it = element[side]; it && found.length < farthest; it = it[side]) found.push(it);
    return found;
  });
}

/**
 * Whether a heading with what follows it is a chapter of the text, whatever it is called: prose stands below it, and
 * neither links nor fields nor a row of entries, and it stands in the same flow as the other chapters.
 * @param section what stands below the heading
 */
export function isChapter(title: Element, section: readonly Element[]): boolean {
  const below = section.filter((part) => lineOf(part) !== '');
  if (isListBetween(title, below) || (areItems(below) && isFlow(title))) return true;
  const isShort = areSentences(below) || (areSaid(below, besidePart) && isAmongChapters(title));
  const [first] = below;
  const isIntroduced = first !== undefined && isIntroduction(first);
  if (!(below.some(holdsProse) || isShort || isIntroduced)) return false;
  // Whoever begins with a paragraph has written the links below it.
  const isWritten = isIntroduced || (first && isParagraph(first) && isSentence(lineOf(first)));
  const isOfLinks = below.some(isMostlyLinks) && !isWritten;
  return !isOfLinks && !below.some((part) => isForm(part) || hasEntries(part)) && isFlow(title);
}

/** Whether all of it are lists and lines that lead nowhere, and one item is longer than the name of a network. */
function areItems(parts: readonly Element[]): boolean {
  const items = parts.flatMap((it) => [...it.querySelectorAll('li')]);
  return (
    items.length >= fewestEntries &&
    parts.every((it) => /^(?:ul|ol|p)$/.test(it.localName)) &&
    !parts.some((it) => it.querySelector('a, button, form, input, img, iframe, [role="button"]')) &&
    items.some((it) => widthOf(lineOf(it)) >= besidePart)
  );
}

/** Whether a box that a heading begins stands between two parts of the text, and holds a list that leads nowhere. */
export function isListBetween({ parentElement: box }: Element, below: readonly Element[]): boolean {
  return (
    box !== null &&
    areItems(below) &&
    nearest(box, ['previousElementSibling']).some(holdsProse) &&
    nearest(box, ['nextElementSibling']).some(holdsProse)
  );
}

/** Whether a line says what is listed below it; a label is shorter. */
export function announces(line: string): boolean {
  return /[^:：]{25}[:：]$/.test(line);
}

/** A paragraph that says what is listed below it; a label is shorter. */
function isIntroduction(line: Element): boolean {
  const text = lineOf(line);
  const isLong = widthOf(text) >= authorsParagraph && linkedLength(line) === 0;
  return line.localName === 'p' && isLong && /[:：]$/.test(text);
}

/** Whether a text of a few short sentences is prose all the same: two paragraphs or more, and nothing in them is linked. */
function areSentences(parts: readonly Element[]): boolean {
  return parts.length > 1 && areSaid(parts);
}

function areSaid(parts: readonly Element[], least = writtenSentence): boolean {
  const isSaid = (part: Element) =>
    part.localName === 'p' && isSentence(lineOf(part)) && linkedLength(part) === 0;
  const width = parts.reduce((sum, part) => sum + widthOf(lineOf(part)), 0);
  return parts.every(isSaid) && width >= least;
}

/** Whether chapters of the same level stand before it and after it, as in a glossary. */
function isAmongChapters(title: Element): boolean {
  const others = [...(title.parentElement?.children ?? [])].filter(
    (it) => it !== title && signature(it) === signature(title),
  );
  return new Set(others.map((it) => isBefore(it, title))).size === 2;
}

function holdsText(box: Element): boolean {
  return holdsProse(box) || areSentences([...box.children].slice(1));
}

/** Whether a box is a chapter among others: it begins with a heading, holds prose, and its neighbours do likewise. */
export function isChapterBox(box: Element): boolean {
  const first = headingOf(box);
  if (!first || !holdsText(box) || isForm(box) || hasEntries(box)) return false;
  const row = box.parentElement;
  if (!row) return false;
  const others = [...row.children].filter(
    (it) =>
      it !== box && it.localName === box.localName && headingOf(it)?.localName === first.localName,
  );
  const isWritten = linkedLength(box) === 0 && widthOf(lineOf(box)) >= authorsParagraph * 2;
  return others.some(
    (it) => holdsText(it) && !isMostlyLinks(it) && (isWritten || isDressedAlike(it, box)),
  );
}

/** Whether a box holds a heading and prose, which leads nowhere and asks for nothing: no words make furniture of that. */
export function isWrittenBox(box: Element): boolean {
  if (linkedLength(box) > 0 || box.querySelector('img, button, [role="button"]') || isForm(box))
    return false;
  return [...box.querySelectorAll('p')].some((it) => isParagraph(it) && isSentence(lineOf(it)));
}

/** Whether a box of the text that looks like it follows soon. */
export function goesOnBelow(box: Element): boolean {
  return nearest(box, ['nextElementSibling']).some(
    (it) => it.localName === box.localName && isDressedAlike(it, box) && holdsProse(it),
  );
}

/** Nearly the same classes: chapters of one text look alike, a box beside it does not. */
export function isDressedAlike(one: Element, other: Element): boolean {
  const [these, those] = [one, other].map(
    (it) => new Set((it.getAttribute('class') ?? '').split(/\s+/).filter(Boolean)),
  ) as [Set<string>, Set<string>];
  let shared = 0;
  for (const name of these) if (those.has(name)) shared += 1;
  return shared * 2 >= Math.max(these.size, those.size);
}

function headingOf(box: Element): Element | null {
  const first = box.querySelector('h1, h2, h3, h4, h5, h6');
  if (!first) return null;
  // Words in front of it make it a heading within.
  return letters(box.textContent ?? '').startsWith(letters(first.textContent ?? '')) ? first : null;
}

/** Whether the heading stands where the chapters of the text stand: other headings or paragraphs are its siblings. */
function isFlow(title: Element): boolean {
  const row = title.parentElement;
  if (!row) return false;
  const siblings = [...row.children].filter((it) => it !== title);
  const isText = siblings.some(
    (it) => it.localName === title.localName || (isBefore(it, title) && isParagraph(it)),
  );
  return isText || isChapterBox(row);
}

/** Whether a footer within the text was written: below a quotation, whose it is; below an article, thanks and later news. */
export function isWrittenFooter(footer: Element): boolean {
  if (footer.localName !== 'footer') return false;
  if (footer.closest('blockquote')) return true;
  return footer.closest('article') !== null && [...footer.children].some((it) => areSaid([it]));
}

/** What is filled in, or sent. */
function isForm(element: Element): boolean {
  const fields = 'form, input:not([type="checkbox"]), textarea, select';
  return element.matches(fields) || element.querySelector(fields) !== null;
}

const entry = /^(?:div|li|article|section|dl|dd)$/;

/** Whether the element is a row of entries that look alike, such as the remarks of readers: each with a class of its own. */
export function hasEntries(element: Element): boolean {
  const kinds = new Map<string, number>();
  for (const child of [element, ...element.querySelectorAll('div, ul, ol, dl, section')].flatMap(
    (box) => [...box.children],
  )) {
    if (!entry.test(child.localName) || !child.getAttribute('class')) continue;
    // Pages box each paragraph, too, and items of lists have classes; an entry says whose it is, or of when.
    if (/^(?:div|li)$/.test(child.localName) && isOneBlock(child)) continue;
    if (headingOf(child) && holdsProse(child) && !child.querySelector('a, time, small')) continue;
    const kind = signature(child);
    const seen = (kinds.get(kind) ?? 0) + 1;
    if (seen >= fewestEntries && holdsProse(child)) return true;
    kinds.set(kind, seen);
  }
  return false;
}

/** Whether a box holds one paragraph, or one heading, and nothing else; an item of a list may be a line. */
function isOneBlock(box: Element): boolean {
  if (box.localName === 'li' && isLineOfText(box)) return true;
  const [only, ...more] = box.querySelectorAll('p, h1, h2, h3, h4, h5, h6');
  return only !== undefined && more.length === 0 && lineOf(only) === lineOf(box);
}

/** Whether the part stands within a line of text, so that its words belong to a sentence. */
export function isInLine(part: Element): boolean {
  if (!inline.test(part.localName) || part.querySelector('p, div, ul, table')) return false;
  if (wordsOf(part.textContent ?? '').length === 0 || part.matches('a[href^="#"]')) return false;
  const box = part.closest(lineBox) ?? rowAround(part);
  if (!box) return isBesideText(part);
  if (box === part) return false;
  const ownWords = widthOf(lineOf(part)) - linkedLength(part);
  const rest = widthOf(lineOf(box)) - linkedLength(box) - ownWords;
  return rest >= besidePart;
}

/** Whether the line goes on before or behind it: in some texts, a paragraph is a box, or stands between two line breaks. */
function isBesideText(part: Element): boolean {
  let width = 0;
  for (const side of ['previousSibling', 'nextSibling'] as const)
    for (let it = part[side]; it && width < besidePart; it = it[side]) {
      if (it.nodeType === 1 && !inline.test((it as Element).localName)) break;
      if (it.nodeType === 3) width += widthOf((it.nodeValue ?? '').trim());
    }
  return width >= besidePart;
}

/** A box of mere pieces of a line, around a sentence: what somebody says of a move of a game. Who wrote it and when are none. */
function rowAround(part: Element): Element | null {
  const { parentElement: row } = part;
  if (row?.localName !== 'div' || !isSentence(lineOf(part))) return null;
  return [...row.children].every((it) => inline.test(it.localName)) ? row : null;
}
