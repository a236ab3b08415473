// The lines by the title, which say who wrote the article and when.
import { holdsLetters } from '../text/letters';

/** Characters between the title and such a line: the section, the lead. */
const farthest = 300;

/** @returns whether an element stands by the title, before or after it; false of all when no heading is the title */
export function besideTitle(body: Element, title: string): (element: Element) => boolean {
  const heading = [...body.querySelectorAll('h1, h2')].find((it) =>
    holdsLetters(it.textContent ?? '', title),
  );
  return (element) => heading !== undefined && textBetween(heading, element).length <= farthest;
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
