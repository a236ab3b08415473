// The lines by the title, which say who wrote the article and when.
import { holdsLetters } from '../text/letters';

/** Characters between the title and such a line: the section, the lead. */
export const farthest = 300;

/** @returns whether an element stands by the title, before or after it; false of all when no heading is the title */
export function besideTitle(body: Element, title: string): (element: Element) => boolean {
  const length = toTitle(body, title);
  return (element) => length(element) <= farthest;
}

/** @returns how many characters stand between an element and the title; infinitely many when no heading is the title */
export function toTitle(body: Element, title: string): (element: Element) => number {
  const heading = headingOf(body, title);
  return (element) => (heading ? textBetween(heading, element).length : Number.POSITIVE_INFINITY);
}

function headingOf(body: Element, title: string): Element | undefined {
  return [...body.querySelectorAll('h1, h2')].find((it) =>
    holdsLetters(it.textContent ?? '', title),
  );
}

/** Elements after the title that are looked at, and characters between: a lead may stand there. */
const mostAfter = 40;
const longestAfter = 600;

/** @returns what follows on the title and stands near it; a signature farther down may be that of another story */
export function afterTitle(body: Element, title: string): Element[] {
  const heading = headingOf(body, title);
  if (!heading) return [];
  const found: Element[] = [];
  const elements = body.ownerDocument.createTreeWalker(body, 1);
  elements.currentNode = heading;
  while (found.length < mostAfter && elements.nextNode()) {
    const element = elements.currentNode as Element;
    if (heading.contains(element)) continue;
    if (textBetween(heading, element).length > longestAfter) break;
    found.push(element);
  }
  return found;
}

const line = /^(?:p|div|address|li|span|small|h[2-6])$/;

/** @returns whether an element is a line with no blocks in it: a lead, a signature, one of the first paragraphs */
export function isLine(element: Element): boolean {
  return line.test(element.localName) && element.querySelector('p, div, ul, section') === null;
}

function textBetween(one: Element, other: Element): string {
  const isAfter = one.compareDocumentPosition(other) & one.DOCUMENT_POSITION_FOLLOWING;
  const [first, second] = isAfter ? [one, other] : [other, one];
  const range = one.ownerDocument.createRange();
  range.setStartAfter(first);
  // It may stand in the heading itself.
  if (!first.contains(second)) range.setEndBefore(second);
  return range.toString().replace(/\s+/g, ' ');
}
