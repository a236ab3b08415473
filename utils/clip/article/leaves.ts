// An article as the run of its leaves: the blocks that hold text or pictures and no further block.
const block = new Set(
  (
    'address article aside blockquote center dd details div dl dt figure figcaption footer h1 h2 h3 ' +
    'h4 h5 h6 header hgroup hr li main nav ol p pre section table ul'
  ).split(' '),
);

/** Seldom holds a block; links do, around cards. */
const inline = new Set('strong em b i code sup sub small label time'.split(' '));

/** Whole by themselves, whatever stands inside. */
const whole = new Set('pre table figure'.split(' '));

/** Characters. Some pages set boxes into their headings, and a few whole articles. */
const longestHeading = 250;

export interface Leaf {
  element: Element;
  /** White space collapsed. */
  text: string;
}

/** @returns in document order; text that stands beside blocks in a box belongs to no leaf */
export function leavesOf(article: Element): Leaf[] {
  const leaves: Leaf[] = [];
  const visit = (element: Element): void => {
    let holdsBlocks = false;
    if (!isWhole(element))
      for (let child = element.firstElementChild; child; child = child.nextElementSibling)
        if (block.has(child.localName)) {
          holdsBlocks = true;
          visit(child);
        } else if (
          child.firstElementChild &&
          !inline.has(child.localName) &&
          child.querySelector('p, div, ul, ol, table, pre, h2, h3')
        ) {
          holdsBlocks = true;
          visit(child);
        }
    if (!holdsBlocks) leaves.push({ element, text: lineOf(element) });
  };
  for (const child of article.children)
    if (block.has(child.localName) || !isInSentence(child)) visit(child);
  return leaves;
}

function isWhole(element: Element): boolean {
  const isHeading = /^h[1-6]$/.test(element.localName);
  return whole.has(element.localName) || (isHeading && lineOf(element).length <= longestHeading);
}

/** Text stands right before or after it. */
function isInSentence(element: Element): boolean {
  return [element.previousSibling, element.nextSibling].some(
    (it) => it?.nodeType === 3 && it.nodeValue?.trim(),
  );
}

/** White space that is not a single space already, which most is. */
const uncollapsed = /\s\s+|[^\S ]/g;

/** The text of an element as one line: white space collapsed. */
export function lineOf(element: Element): string {
  return (element.textContent ?? '').replace(uncollapsed, ' ').trim();
}

/** Whether one element begins before another; what holds the other begins before it, too. */
export function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & one.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Characters of the text that are links. */
export function linkedLength(element: Element): number {
  if (element.closest('a')) return lineOf(element).length;
  let length = 0;
  for (const link of element.querySelectorAll('a')) length += lineOf(link).length;
  return length;
}

/** Whether links are more than six tenths of the text. */
export function isMostlyLinks(element: Element): boolean {
  return linkedLength(element) > lineOf(element).length * 0.6;
}

/** @returns a box or its only child that the selector matches, however deep; null where a box holds more than one */
export function onlyIn(box: Element, selector: string): Element | null {
  let only: Element | null = box;
  while (only && !only.matches(selector))
    only = only.childElementCount === 1 ? only.firstElementChild : null;
  return only;
}
