// Headings and lines by which an article leads away from itself, and what they introduce: related articles, sign-ups,
// comments. Part of trimming.
import { advertisement, invitation, signUp } from '../../known/phrases';
import { widthOf } from '../../text/width';
import { isOfOtherSite } from '../leads';
import { isMostlyLinks, type Leaf, lineOf, linkedLength } from '../leaves';
import { textLength } from '../measure';
import {
  goesOnBelow,
  holdsProse,
  isAmongProse,
  isChapter,
  isChapterBox,
  isListBetween,
  isSentence,
  isWrittenBox,
} from '../prose';
import { authorsParagraph, linksAtOnce, longestLine } from '../thresholds';
import { belowText, isOfReaders } from './after-text';
import type { About, Trimmed } from './trimmed';

const isHeading = /^h[1-6]$/;

/** Headings and lines that introduce something else, with what they introduce. */
export function trimBoilerplate(
  leaves: readonly Leaf[],
  trimmed: Trimmed,
  { policy: { introduces, invites }, url }: Pick<About, 'policy' | 'url'>,
): void {
  const { article, drop } = trimmed;
  let below: ((element: Element) => boolean) | null = null;
  const isBelow = (element: Element) => {
    below ??= belowText(article);
    return below(element);
  };
  for (const { element, text } of leaves) {
    if (text === '' || text.length > longestLine * 2) continue;
    if (isSold(element, text)) drop(element);
    const line = wordsOf(element, text);
    const isLine = text.length <= longestLine;
    const isNamed = isLine && introduces(line);
    const isInvitation = !isNamed && invites(line);
    // Most lines are neither, and asking where a line stands takes longer.
    if (!(isNamed || isInvitation) || !article.contains(element)) continue;
    if ((isAmongProse(element) && !repeats(text, leaves)) || isSubject(element)) continue;
    if (isListed(element)) continue;
    if (isNamed || isHeading.test(element.localName)) {
      if (isHeading.test(element.localName))
        removeSection({ heading: element, isOfOffer: isInvitation }, trimmed, isBelow);
      else if (leadsToLinks(element)) removeWithNext(element, trimmed);
      else if (isBelow(element)) removeBox(element, trimmed);
      else if (/^(?:p|div|span|a|section|footer)$/.test(element.localName)) drop(element);
    } else if (invitation.test(line) && isHalfLink(element, text)) {
      if (!isOfSources(element, url)) drop(element);
    } else if (advertisement.test(line)) drop(withLabel(element));
    else if (signUp.test(line) && /^(?:p|div)$/.test(element.localName)) drop(element);
  }
}

/** What an item says, or a quotation, and where nothing leads on from it. */
function isListed(line: Element): boolean {
  const isIn = line.localName === 'p' && line.parentElement?.matches('li, dd, blockquote');
  return isIn === true && linkedLength(line) === 0;
}

/** A dash or an arrow stands before what somebody says, and before a link that leads away. */
const mark = /^[-–—•·*+►▶▸→⇒»›]\s*/;

function wordsOf(line: Element, text: string): string {
  const words = text.toLowerCase();
  return mark.test(words) && line.querySelector('a') ? words.replace(mark, '') : words;
}

/** The label of an advertisement, and links. */
function isSold(box: Element, text: string): boolean {
  const label = box.firstElementChild;
  if (!label?.nextElementSibling || label.localName === 'a') return false;
  const words = lineOf(label);
  if (!advertisement.test(words.toLowerCase())) return false;
  return linkedLength(box) + words.length + box.childElementCount > text.length;
}

/** A line about an advertisement with the label over it, where the box holds nothing else. */
function withLabel(line: Element): Element {
  const box = line.parentElement;
  const isAll = box?.localName === 'div' && [...box.childNodes].every(isAdvertisement);
  return isAll ? box : line;
}

function isAdvertisement({ textContent }: Node): boolean {
  const line = (textContent ?? '').trim().toLowerCase();
  return line === '' || advertisement.test(line);
}

/** A link between a heading and the paragraph that is about it, in a list of links with what the author says of each. */
function isSubject(line: Element): boolean {
  const { previousElementSibling: heading, nextElementSibling: next } = line;
  if (!heading?.matches('h2, h3, h4, h5, h6') || next?.localName !== 'p') return false;
  return holdsProse(next) && heading.previousElementSibling?.localName === 'p';
}

/** What an author writes stands once; labels come again over each advertisement. */
function repeats(text: string, leaves: readonly Leaf[]): boolean {
  return !isSentence(text) && leaves.filter((leaf) => leaf.text === text).length > 1;
}

/** Half of the line or more; a heading links to itself. */
function isHalfLink(line: Element, text: string): boolean {
  const isJump = line.querySelector('a')?.getAttribute('href')?.startsWith('#') === true;
  return !isJump && linkedLength(line) >= text.length * 0.5;
}

/** "See also", and more than one link, each to another site. */
function isOfSources(line: Element, url: string): boolean {
  const links = [...line.querySelectorAll('a')];
  return links.length > 1 && links.every((it) => isOfOtherSite(it.getAttribute('href') ?? '', url));
}

/** A short line over a list or a row of cards. */
function leadsToLinks(line: Element): boolean {
  const next = line.nextElementSibling;
  return next !== null && /^(?:ul|ol|div|section)$/.test(next.localName) && isMostlyLinks(next);
}

function removeWithNext(line: Element, { drop, most }: Trimmed): void {
  const next = line.nextElementSibling;
  drop(next && textLength(next) <= most ? together([line, next]) : line);
}

/** Below the text, a label has its box to itself: who wrote it, what readers say, where to subscribe. */
function removeBox(line: Element, { article, drop, most }: Trimmed): void {
  const box = boxOf(line, article);
  const rest = [...box.children].filter((it) => !it.contains(line));
  const isSmall = textLength(box) <= most || isOfReaders(rest, article);
  drop(box !== line && isSmall && !isChapterBox(box) ? box : line);
}

/** In a box of their own, so that they come back together. */
function together(parts: readonly [Element, ...Element[]]): Element {
  const box = parts[0].ownerDocument.createElement('div');
  parts[0].before(box);
  box.append(...parts);
  return box;
}

interface Section {
  heading: Element;
  /** Whether it invites to something, and does not introduce it. */
  isOfOffer: boolean;
}

/** The heading's box when it holds nothing else, or all up to the next heading of its level. */
function removeSection(
  { heading, isOfOffer }: Section,
  { article, drop, most }: Trimmed,
  isBelow: (element: Element) => boolean,
): void {
  const box = boxOf(heading, article);
  const isInText = () => (!isOfOffer && !isBelow(box)) || goesOnBelow(box);
  if (box !== heading && isWrittenBox(box) && isInText()) return;
  // A list of links is no loss, even where the article is short.
  const mostOfBox = isMostlyLinks(box) ? most * linksAtOnce : most;
  if (box !== heading && textLength(box) <= mostOfBox) {
    const below = [...box.children].filter((it) => !it.contains(heading) && lineOf(it) !== '');
    if (!isChapterBox(box) && !isListBetween(heading, below)) drop(box);
    return;
  }
  if (box !== heading && isBelow(box)) {
    const rest = [...box.children].filter((it) => !it.contains(heading));
    if (isOfReaders(rest, article)) {
      drop(box);
      return;
    }
  }
  const level = Number(heading.localName.slice(1));
  const section: Element[] = [];
  for (let next = heading.nextElementSibling; next; next = next.nextElementSibling) {
    if (isHeading.test(next.localName) && Number(next.localName.slice(1)) <= level) break;
    // Below the links, the text goes on.
    if (section.some(isMostlyLinks) && next.localName === 'p' && holdsProse(next)) break;
    section.push(next);
  }
  if (isBelow(heading) && isOfReaders(section, article)) {
    drop(together([heading, ...section]));
    return;
  }
  if (isChapter(heading, section) || isOverText(heading)) return;
  const length = section.reduce((sum, part) => sum + textLength(part), 0);
  if (length <= most) drop(together([heading, ...section]));
}

/** Whether a text without an element of its own follows: old pages part paragraphs by line breaks. */
function isOverText(heading: Element): boolean {
  for (let node = heading.nextSibling; node; node = node.nextSibling) {
    if (node.nodeType === 3 && isLong(node.nodeValue ?? '')) return true;
    if (node.nodeType === 1 && isHeading.test((node as Element).localName)) return false;
  }
  return false;
}

function isLong(text: string): boolean {
  return widthOf(text.trim()) >= authorsParagraph;
}

/** The widest element that begins with the heading. */
function boxOf(heading: Element, article: Element): Element {
  let box = heading;
  for (let up = box.parentElement; up && up !== article; up = up.parentElement) {
    if (up.firstElementChild !== box && lineBefore(up, box) !== '') break;
    if (/^(?:main|article|body)$/.test(up.localName)) break;
    box = up;
  }
  return box;
}

function lineBefore(box: Element, child: Element): string {
  let text = '';
  for (let node = box.firstChild; node && node !== child; node = node.nextSibling)
    text += node.textContent ?? '';
  return text.trim();
}
