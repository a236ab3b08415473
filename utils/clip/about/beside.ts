// The lines by the title, which say who wrote the article and when.
import { holdsLetters } from '../text/letters';

/** Characters between the title and such a line: the section, the lead. */
const farthest = 300;

/** @returns whether an element stands by the title, before or after it; false of all when no heading is the title */
export function besideTitle(body: Element, title: string): (element: Element) => boolean {
  const heading = headingOf(body, title);
  return (element) => heading !== undefined && textBetween(heading, element).length <= farthest;
}

function headingOf(body: Element, title: string): Element | undefined {
  return [...body.querySelectorAll('h1, h2')].find((it) =>
    holdsLetters(it.textContent ?? '', title),
  );
}

/** Elements after the title that are looked at. */
const mostAfter = 40;

/** @returns the lines that follow on the title, none with blocks in it: a lead, a signature, the first paragraphs */
export function afterTitle(body: Element, title: string): Element[] {
  const heading = headingOf(body, title);
  if (!heading) return [];
  const all = [...body.querySelectorAll('*')];
  const next = all.slice(all.indexOf(heading) + 1).filter((it) => !heading.contains(it));
  return next
    .slice(0, mostAfter)
    .filter((it) => line.test(it.localName) && it.querySelector('p, div, ul, section') === null);
}

const line = /^(?:p|div|address|li|span|small|h[2-6])$/;

function textBetween(one: Element, other: Element): string {
  const isAfter = one.compareDocumentPosition(other) & one.DOCUMENT_POSITION_FOLLOWING;
  const [first, second] = isAfter ? [one, other] : [other, one];
  const range = one.ownerDocument.createRange();
  range.setStartAfter(first);
  // It may stand in the heading itself.
  if (!first.contains(second)) range.setEndBefore(second);
  return range.toString().replace(/\s+/g, ' ');
}
