// The lead: the paragraph between the title and the text. Many sites set it beside the box that holds their article,
// and whatever looks for the article finds the box.
import { date, signed } from '../known/phrases';
import { letters } from '../text/letters';
import { lineOf, linkedLength } from './leaves';
import {
  linesBeforeLead,
  longestBeforeLead,
  longestFoundLead,
  mostLinked,
  mostNames,
  shortestLead,
  shortestSubtitle,
} from './thresholds';

const blocks =
  'p, div, section, article, header, h1, h2, h3, h4, h5, h6, ul, ol, dl, table, figure, blockquote';
const leads = /^(?:p|div|h2|h3|h4|span|strong)$/;
const calledSubtitle = /sub-?(?:title|head)|standfirst|\bde(?:ck|k)\b/i;
/** What stands between a title and a text, too. */
const others = 'nav, aside, form, figure, figcaption, ul, ol, dl, table, pre, blockquote, footer';

/**
 * @param page the copy's body
 * @returns the first lines of prose after the title, or null; they may be part of the article
 */
export function findLead(page: Element, title: string): Element | null {
  const heading = titleIn(page, title);
  let lines = 0;
  for (let node = heading && after(heading, page); node && lines < linesBeforeLead; ) {
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
    if (lines === 0 && heading && isSubtitle(node, heading, text)) return node;
    if (text !== '') lines += 1;
    if (text.length >= shortestLead) return isLead(node, text) ? node : null;
    node = after(node, page);
  }
  return null;
}

/** Puts the lead over the article unless it is there. */
export function addLead(article: Element, lead: Element | null | undefined): void {
  if (!lead) return;
  const text = letters(lineOf(lead));
  if (letters(article.textContent ?? '').includes(text)) return;
  const paragraph = article.ownerDocument.createElement('p');
  paragraph.append(...lead.childNodes);
  article.prepend(paragraph);
}

function titleIn(page: Element, title: string): Element | null {
  const own = letters(title);
  const headings = [...page.querySelectorAll('h1, h2')];
  return headings.find((it) => own !== '' && letters(it.textContent ?? '') === own) ?? null;
}

/** A heading right below the title, or a line that is called so, in the same box. It may be short. */
function isSubtitle(line: Element, title: Element, text: string): boolean {
  const isNamed = /^h[23]$/.test(line.localName) || calledSubtitle.test(line.className);
  const isBeside = title.parentElement?.parentElement?.contains(line) === true;
  return isNamed && isBeside && text.length >= shortestSubtitle && isLead(line, text);
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
