// The element which the page itself marks as holding the article.
import { hasProse, proseLength, textLength } from '../measure';
import { columnShare, fairShare, leastTitled, proseOfLetter, unmarkedShare } from '../thresholds';

/** From the surest to the widest. */
const marks = [
  '[itemprop~="articleBody"]',
  'article',
  'main',
  '[role="main"]',
  '.markdown-body',
  '#main-content',
  '#content',
  '#main',
  '.content',
];

export interface Container {
  element: Element;
  /** Characters of text outside of links. */
  prose: number;
  /** Whether it is a letter, of which every row is meant. */
  isLetter?: boolean;
}

/**
 * @param isShown whether the page shows what this is the copy of
 * @returns the narrowest marked element that still holds (nearly) everything, or null
 */
export function mainContainer(
  page: Element,
  isShown: (element: Element) => boolean,
): Container | null {
  // Many pages mark one element in several ways.
  const marked = new Set(
    marks.flatMap((mark) => {
      const all = [...page.querySelectorAll(mark)];
      const found = all.filter((it) => !it.parentElement?.closest(mark));
      return found.length === 1 ? found : [];
    }),
  );
  const candidates = [...marked].map((element) => ({ element, prose: proseLength(element) }));
  const most = Math.max(0, ...candidates.map(({ prose }) => prose));
  const full = candidates.filter(
    ({ element, prose }) =>
      prose > 0 && (prose >= most * fairShare || isTitled(element, prose)) && isShown(element),
  );
  // Of two with the same prose, one has the links of a bar more.
  const order = (one: Container, other: Container) =>
    one.prose - other.prose || textLength(one.element) - textLength(other.element);
  return full.sort(order)[0] ?? null;
}

/**
 * An article with the page's first heading in it is all there is of a short piece, however much stands in the box around
 * it: a sidebar, the form for comments.
 */
function isTitled(element: Element, prose: number): boolean {
  return (
    element.localName === 'article' && prose >= leastTitled && element.querySelector('h1') !== null
  );
}

/** The outermost box around an element that the page marks as its main part or as an article; else the element. */
export function widestMarked(element: Element): Element {
  let widest = element;
  for (let up = element.parentElement; up; up = up.parentElement)
    if (up.matches('main, article, [role="main"]')) widest = up;
  return widest;
}

const box = /^(?:div|section|main|article|table|tbody|tr|td|center)$/;

/** @returns the narrowest element that holds nearly everything, whatever it is called; null when that is the page */
export function narrowest(page: Element): Container | null {
  let container: Container | null = null;
  const least = proseLength(page) * unmarkedShare;
  for (let around = page; ; ) {
    const inner = [...around.children].find((it) => box.test(it.localName) && hasProse(it, least));
    if (!inner) return container;
    container = { element: inner, prose: proseLength(inner) };
    around = inner;
  }
}

/** Links of a column that is a menu. */
const fewestLinks = 3;

/** The column of a page that is laid out as a table: the text stands in it, and a menu beside it. */
export function columnOf(page: Element): Container | null {
  const least = proseLength(page) * columnShare;
  for (const element of page.querySelectorAll('td')) {
    if (!hasProse(element, least)) continue;
    const prose = proseLength(element);
    const isMenu = (it: Element) =>
      it !== element && it.querySelectorAll('a[href]').length >= fewestLinks;
    const row = [...(element.parentElement?.children ?? [])];
    if (row.some(isMenu)) return { element, prose };
  }
  return null;
}

/** All that is laid out around a column. */
export function layoutOf(column: Element): Element | null {
  let around: Element | null = null;
  for (let up = column.closest('table'); up; up = up.parentElement?.closest('table') ?? null)
    around = up;
  return column.localName === 'td' ? around : null;
}

/**
 * A newsletter as it is sent and archived: tables within tables for its rows, and hardly a link that is no part of a
 * sentence. Readability would take one row of it for the whole.
 * @returns the narrowest box around all rows, or null when the page is laid out in another way
 */
export function letterOf(page: Element): Container | null {
  const rows = page.querySelectorAll('table table > tbody > tr > td > table');
  if (rows.length < 2) return null;
  const around = narrowest(page);
  const table = around?.element.closest('table') ?? around?.element.querySelector('table');
  if (!around || !table || around.prose < textLength(around.element) * proseOfLetter) return null;
  return table.querySelector('table') ? { ...around, isLetter: true } : null;
}
