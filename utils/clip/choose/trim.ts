// Takes from a chosen article what names no class gives away: the lines around its title, the boxes with other
// articles, and what follows after its end. Everything is judged by its words and its links, and never much at once.
import { letters } from '../letters';
import { type Leaf, leavesOf, lineOf, linkedLength } from './leaves';
import { textLength } from './measure';
import {
  aside,
  asideOfManual,
  crumbs,
  date,
  invitation,
  readingTime,
  signed,
  signUp,
} from './phrases';
import { removeTeasers } from './teasers';

/** Characters; what has more, not counting links, is text somebody wrote. */
const prose = 90;
/** Leaves at the top that may be about the article. */
const topmost = 14;
/** Share of the article's text that may go at once. */
const mostAtOnce = 0.2;
/** Links of a table of contents. */
const fewestJumps = 3;
/** Characters of a line that introduces something. */
const longestLine = 100;

export interface About {
  /** Address of the page. */
  url: string;
  title: string;
  byline: string | null;
  /** Documentation keeps its lists of links. */
  isManual: boolean;
}

/** @param article as chosen; changed in place */
export function trim(article: Element, about: About): void {
  const whole = textLength(article);
  if (!about.isManual) removeTeasers(article, (address) => isElsewhere(address, about.url));
  trimAsides(article, whole, about.isManual ? asideOfManual : aside);
  trimContents(article, whole);
  trimTop(leavesOf(article), about);
  if (about.isManual) trimTurns(article);
  else trimEnd(article, whole);
}

function isElsewhere(address: string, url: string): boolean {
  const target = URL.parse(address, url);
  const page = new URL(url);
  return target !== null && target.host === page.host && target.pathname !== page.pathname;
}

function trimTop(leaves: Leaf[], about: About): void {
  const title = letters(about.title);
  const byline = about.byline?.toLowerCase() ?? '';
  for (const { element, text } of leaves.slice(0, topmost)) {
    if (/^(?:pre|table|figure|img|li)$/.test(element.localName)) continue;
    if (element.querySelector('img')) continue;
    if (text.length - linkedLength(element) >= prose) return;
    const line = text.toLowerCase();
    const isHeading = /^h[1-6]$/.test(element.localName);
    const isTitle = title !== '' && letters(text) === title;
    const isAboutIt =
      line.length <= longestLine &&
      (readingTime.test(line) ||
        signed.test(line) ||
        crumbs.test(line) ||
        (date.test(line) && text.length <= 80) ||
        (byline !== '' && line.includes(byline) && line.length <= byline.length + 30));
    const isLink = text !== '' && linkedLength(element) >= text.length * 0.9 && text.length <= 60;
    if (isTitle || (!isHeading && (isAboutIt || isLink))) element.remove();
  }
}

/** A table of contents: a list of jumps within the page, above the text. */
function trimContents(article: Element, whole: number): void {
  for (const list of article.querySelectorAll('ul, ol')) {
    const links = [...list.querySelectorAll('a')];
    const jumps = links.filter((it) => it.getAttribute('href')?.startsWith('#'));
    if (jumps.length < fewestJumps || jumps.length < links.length) continue;
    const text = lineOf(list).length;
    if (linkedLength(list) < text * 0.9 || text > whole * mostAtOnce) continue;
    const before = list.previousElementSibling;
    if (before && aside.test(lineOf(before).toLowerCase())) before.remove();
    list.remove();
  }
}

/** The links to the pages before and after, at the end of a page of documentation. */
function trimTurns(article: Element): void {
  for (const { element, text } of leavesOf(article).slice(-4)) {
    const isTurn = /^(?:previous|next|prev|back|zurück|weiter)\b/i.test(text);
    if (isTurn && text.length <= longestLine && linkedLength(element) >= text.length * 0.8)
      element.remove();
  }
}

/** Headings and lines that introduce something else, with what they introduce. */
function trimAsides(article: Element, whole: number, introduction: RegExp): void {
  for (const { element, text } of leavesOf(article)) {
    if (text === '' || text.length > longestLine * 2 || !article.contains(element)) continue;
    const line = text.toLowerCase();
    const isLine = text.length <= longestLine;
    if (isLine && introduction.test(line)) {
      if (/^h[1-6]$/.test(element.localName)) removeSection(element, article, whole);
      else if (isIntroduction(element)) removeWithNext(element, whole);
      else if (/^(?:p|div|span|a|section|footer)$/.test(element.localName)) element.remove();
    } else if (invitation.test(line) && linkedLength(element) >= text.length * 0.5)
      element.remove();
    else if (/^(?:advertisement|anzeige|publicidad|loading\W*)$/.test(line)) element.remove();
    else if (signUp.test(line) && /^(?:p|div|h[1-6])$/.test(element.localName)) element.remove();
  }
}

/** A short line over a list or a row of cards. */
function isIntroduction(line: Element): boolean {
  const next = line.nextElementSibling;
  return next !== null && /^(?:ul|ol|div|section)$/.test(next.localName) && isMostlyLinks(next);
}

function removeWithNext(line: Element, whole: number): void {
  const next = line.nextElementSibling;
  if (next && textLength(next) <= whole * mostAtOnce) next.remove();
  line.remove();
}

/** The heading's box when it holds nothing else, or all up to the next heading of its level. */
function removeSection(heading: Element, article: Element, whole: number): void {
  const box = boxOf(heading, article);
  if (box !== heading && textLength(box) <= whole * mostAtOnce) {
    box.remove();
    return;
  }
  const level = Number(heading.localName.slice(1));
  const section: Element[] = [];
  for (let next = heading.nextElementSibling; next; next = next.nextElementSibling) {
    if (/^h[1-6]$/.test(next.localName) && Number(next.localName.slice(1)) <= level) break;
    section.push(next);
  }
  const length = section.reduce((sum, part) => sum + textLength(part), 0);
  if (length <= whole * mostAtOnce) for (const part of section) part.remove();
  heading.remove();
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

/** From the end on: empty boxes, rows of links and single lines that lead away. */
function trimEnd(article: Element, whole: number): void {
  let box: Element | null = article;
  for (let last = box.lastElementChild; box; last = box?.lastElementChild ?? null) {
    if (!last) return;
    if (isEmpty(last) || isEnding(last, whole)) {
      last.remove();
      continue;
    }
    if (/^(?:p|pre|table|figure|h[1-6]|blockquote|li|dl)$/.test(last.localName)) return;
    box = last;
  }
}

function isEmpty(element: Element): boolean {
  return (
    lineOf(element) === '' &&
    !/^(?:img|iframe|video|audio|hr|br|math|table)$/.test(element.localName) &&
    element.querySelector('img, iframe, video, audio') === null
  );
}

function isEnding(element: Element, whole: number): boolean {
  if (/^(?:pre|table|figure|img|iframe|video|audio|blockquote)$/.test(element.localName))
    return false;
  const text = lineOf(element);
  const line = text.toLowerCase();
  if (text.length <= longestLine && aside.test(line)) return true;
  if (text.length <= 80 && /^(?:©|\(c\)|copyright\b|all rights reserved)/.test(line)) return true;
  if (/^(?:ul|ol|div|section|aside|footer)$/.test(element.localName))
    return isCards(element) && textLength(element) <= whole * mostAtOnce;
  return false;
}

/** Several boxes, each of them led by a link to elsewhere. */
function isCards(element: Element): boolean {
  const boxes = [...element.children].filter((child) => lineOf(child) !== '');
  if (boxes.length === 1 && boxes[0]) return isCards(boxes[0]);
  if (boxes.length < 3) return false;
  const cards = boxes.filter((it) => {
    const link = it.matches('a[href]') ? it : it.querySelector('a[href]');
    const isElsewhere = link && !(link.getAttribute('href') ?? '').startsWith('#');
    const title =
      link &&
      (it.matches('a') || lineOf(it).startsWith(lineOf(link)) || link.closest('h2, h3, h4, h5'));
    return (
      isElsewhere &&
      title &&
      lineOf(it).length < 400 &&
      (it.querySelector('img, h2, h3, h4, h5') || isMostlyLinks(it))
    );
  });
  return (
    cards.length >= boxes.length * 0.8 && element.querySelector('img, h2, h3, h4, h5') !== null
  );
}

function isMostlyLinks(element: Element): boolean {
  return linkedLength(element) > lineOf(element).length * 0.6;
}
