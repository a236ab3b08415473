// How much there is to read in an element. Everything is compared by this one measure.

/** Characters of text, each run of white space counted as one. */
export function textLength(element: Element): number {
  return lengthOf(element.textContent);
}

/** Characters of text outside of links: lists of links and menus count for little. */
export function proseLength(element: Element): number {
  let length = textLength(element);
  for (const link of element.querySelectorAll('a[href]')) length -= lengthOf(link.textContent);
  return Math.max(0, length);
}

/** Whether there is so much text outside of links. Most elements have less in all, and are not looked into. */
export function hasProse(element: Element, least: number): boolean {
  return (element.textContent ?? '').length >= least && proseLength(element) >= least;
}

/** Only runs are replaced: nearly all white space is a single space, and counts as one already. */
function lengthOf(text: string | null): number {
  return (text ?? '').replace(/\s\s+/g, ' ').trim().length;
}
