// The lead: the paragraph between the title and the text. Many sites set it beside the box that holds their article,
// and whatever looks for the article finds the box.
import { date, signed } from '../../known/phrases';
import { sameLetters } from '../../text/letters';
import { lineOf, linkedLength } from '../leaves';
import { classOf } from '../names';
import { isSentence } from '../prose';
import {
  linesBeforeLead,
  longestBeforeLead,
  longestFoundLead,
  mostLinked,
  mostNames,
  shortestLead,
  shortestSubtitle,
} from '../thresholds';

const blocks =
  'p, div, section, article, header, h1, h2, h3, h4, h5, h6, ul, ol, dl, table, figure, blockquote';
const leads = /^(?:p|div|h2|h3|h4|span|strong)$/;
const calledSubtitle =
  /sub-?(?:title|head)|s[ou][bt]-?t[ií]tulo|sottotitolo|sous-?titre|unterzeile|standfirst|strapline|chap[oô]|entradilla|(?:^|[\s_-])(?:deck?|dek|descr|lede|vorspann)(?![a-z])/i;
/** What stands between a title and a text, too. */
const others = 'nav, aside, form, figure, figcaption, ul, ol, dl, table, pre, blockquote, footer';

/**
 * @param page the copy's body
 * @param heading the title in it
 * @returns the first lines of prose after the title, or null; they may be part of the article
 */
export function findLead(page: Element, heading: Element): Element | null {
  let lines = 0;
  for (let node = after(heading, page); node && lines < linesBeforeLead; ) {
    if (node.matches(others)) {
      if (lineOf(node).length > longestBeforeLead) return null;
      node = after(node, page);
      continue;
    }
    if (node.firstElementChild && node.querySelector(blocks)) {
      node = node.firstElementChild;
      continue;
    }
    const text = lineOf(node);
    // The title is hidden where it stands first, or comes again in another box.
    if (sameLetters(text, lineOf(heading))) {
      node = after(node, page);
      continue;
    }
    if (lines === 0 && isSubtitle(node, heading, text)) return node;
    if (text !== '') lines += 1;
    if (text.length >= shortestLead) {
      if (isLead(node, text)) return node;
      // "An article by Ada, published on 3 May", for screen readers.
      if (!isByline(text.toLowerCase())) return null;
    }
    node = after(node, page);
  }
  return null;
}

/** Whether its element or its name say that a line stands below the title. */
export function isNamedSubtitle(line: Element): boolean {
  const box = line.parentElement;
  const isAlone = box !== null && lineOf(box) === lineOf(line);
  return (
    /^h[23]$/.test(line.localName) ||
    calledSubtitle.test(classOf(line)) ||
    (isAlone && calledSubtitle.test(classOf(box)))
  );
}

/** A heading right below the title, a line that is called so, or a sentence in the title's own box. It may be short. */
function isSubtitle(line: Element, title: Element, text: string): boolean {
  const box = title.closest('header') ?? title.parentElement;
  const isSaid = line.matches('p') && isSentence(text) && !isByline(text.toLowerCase());
  const isBeside = isNamedSubtitle(line)
    ? title.parentElement?.parentElement?.contains(line) === true
    : isSaid && box?.contains(line) === true;
  return isBeside && text.length >= shortestSubtitle && isLead(line, text);
}

function isLead(element: Element, text: string): boolean {
  if (!leads.test(element.localName) || text.length > longestFoundLead) return false;
  if (element.closest(others)) return false;
  if (!/[.!?…][»"”)]*$/.test(text) && isByline(text.toLowerCase())) return false;
  return linkedLength(element) <= text.length * mostLinked;
}

/** Who wrote it, and when. */
function isByline(line: string): boolean {
  return date.test(line) || signed.test(line) || line.split(/[,;|]/).length > mostNames;
}

/** The next element in document order that does not stand in this one. */
function after(element: Element, page: Element): Element | null {
  for (let up: Element | null = element; up && up !== page; up = up.parentElement)
    if (up.nextElementSibling) return up.nextElementSibling;
  return null;
}
