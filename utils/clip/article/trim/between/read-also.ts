// A line between two paragraphs that is the title of another page of the site, and no part of what is told there. It has a
// box of a name of its own, or a sign before it, or both; an author's own line with a link is a paragraph like any other.

import { widthOf } from '../../../text/width';
import { isMostlyLinks, lineOf } from '../../leaves';
import { classOf } from '../../names';
import { holdsProse, isParagraph, isSentence, signature } from '../../prose';
import { longestLinkedTitle } from '../../thresholds';
import type { IsElsewhere, Trimmed } from '../trimmed';

/** Characters of a title, and of what stands before it: "Read also the report (2023) |". */
const shortestTitle = 15;
const longestLabel = 40;
/** Share of the paragraphs; where more lines lead away, leading on is what the page is for. */
const mostLines = 1 / 3;
/** Lines with nothing but a sign to tell them by. */
const mostPlain = 3;

const box = /^(?:p|div|section|aside|figure|a)$/;
const elsewhere = 'li, td, th, dl, blockquote, pre, h1, h2, h3, h4, h5, h6, table';
/** What stands before or behind the title instead of words. */
const sign = /^[\s()[\]|»›>→►▶▸•·–—-]+$/;
/** What an author's link is drawn as: a button, or the card that an editor makes of a pasted address. */
const chosen = ['btn', 'button', 'embed', 'bookmark']
  .map((name) => `[class*="${name}" i]`)
  .concat('blockquote')
  .join();

/** Takes out lines between paragraphs that lead to other pages of the site. */
export function trimReadAlso({ article, drop }: Trimmed, isElsewhere: IsElsewhere): void {
  const titles = new Map<Element, string>();
  for (const link of article.querySelectorAll('a[href]')) {
    const title = lineOf(link);
    const isTitle = title.length <= longestLinkedTitle && widthOf(title) >= shortestTitle;
    if (!isTitle || /[.。]$/.test(title) || !isElsewhere(link.getAttribute('href') ?? '')) continue;
    const line = lineAround(link, article);
    if (!line.closest(elsewhere) && isBetween(line)) titles.set(line, title);
  }
  if (titles.size === 0) return;
  const paragraphs = [...article.querySelectorAll('p, div')].filter(isParagraph);
  const names = new Set(paragraphs.flatMap((it) => [it, it.parentElement ?? it]).map(signature));
  const isLikeText = (line: Element) => names.has(signature(line));
  const lines = [...titles].flatMap(([line, title]) =>
    isSetApart(line, { title, isLikeText }) ? [line] : [],
  );
  // An author may end each chapter with one.
  const isPattern = lines.filter(isLikeText).length > mostPlain;
  const found = isPattern ? lines.filter((it) => !isLikeText(it)) : lines;
  if (found.length <= paragraphs.length * mostLines) for (const line of found) drop(line);
}

/** Elements of a box around a line. */
const mostParts = 12;

/** The widest box around a link that holds little else. */
function lineAround(link: Element, article: Element): Element {
  const most = lineOf(link).length + longestLabel;
  let line = link;
  for (let up = line.parentElement; up && up !== article; up = up.parentElement) {
    if (up.childElementCount > mostParts || lineOf(up).length > most) break;
    line = up;
  }
  return line;
}

/** Whether the text stands on both sides. */
function isBetween(line: Element): boolean {
  const [before, after] = [
    besideOf(line, 'previousElementSibling'),
    besideOf(line, 'nextElementSibling'),
  ];
  if (!before || !after || !isText(before)) return false;
  return isText(after) || /^(?:h[2-6]|[uod]l|blockquote|figure)$/.test(after.localName);
}

/** How far one looks to either side. */
const farthest = 6;

/** The next element with words that is no such line itself. */
function besideOf(line: Element, step: 'previousElementSibling' | 'nextElementSibling') {
  let beside = line[step];
  for (let seen = 0; beside && seen < farthest; beside = beside[step], seen += 1)
    if (lineOf(beside) !== '' && !isLikewise(beside, line)) return beside;
  return null;
}

function isLikewise(beside: Element, line: Element): boolean {
  return signature(beside) === signature(line) && isMostlyLinks(beside);
}

function isText(element: Element): boolean {
  return holdsProse(element) || (element.localName === 'p' && isSentence(lineOf(element)));
}

interface Seen {
  title: string;
  /** Whether a paragraph of the text, or the box around one, is called so. */
  isLikeText: (line: Element) => boolean;
}

/** A sign before the title, in any line; a box of a name of its own, and in a paragraph a label, too. */
function isSetApart(line: Element, { title, isLikeText }: Seen): boolean {
  const text = lineOf(line);
  const at = text.indexOf(title);
  const [label, rest] = [text.slice(0, at), text.slice(at + title.length)];
  if (!box.test(line.localName) || !end.test(rest)) return false;
  if (line.matches(chosen) || line.querySelector(chosen)) return false;
  if (sign.test(label)) return true;
  const isCalled = classOf(line) !== '' && !isLikeText(line);
  return (
    isCalled &&
    (line.localName === 'p' ? /[:|：]\s*$/.test(label) : label === '' || !isSentence(label))
  );
}

/** What stands behind a title: a closing bracket, how long a video lasts. */
const end = /^[\s)\]»›→►\d:]*$/;
