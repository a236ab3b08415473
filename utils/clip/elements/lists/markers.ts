// Numbers that a page sets beside the text they count, in a box of their own: the steps of a recipe, the subsections of a
// law. In a story they would be paragraphs.
import type { LivePage } from '../../page/live-page';

/** "(1)", "b)", "iv."; a bare number counts only among others. */
const marker = /^[([]?(?:\d{1,3}|[a-z]|[ivx]{1,4})[)\].:]$/i;
const bare = /^\d{1,3}$/;
/** The number of a chapter is its heading. */
const noSign = 'a, img, h1, h2, h3, h4, h5, h6';
const lines = 'p, h2, h3, h4, h5, h6, li';

/** Puts them before the first words of their text. @param top a copy, cleaned */
export function joinMarkers(top: Element, page: LivePage): void {
  const rows = [...page.all(top, 'div, section, li')].filter(isMarked);
  for (const { firstElementChild: sign, lastElementChild: text } of rows) {
    const line = text && lineIn(text);
    if (!sign || !line) continue;
    line.prepend(`${(sign.textContent ?? '').trim()} `);
    sign.remove();
  }
}

function lineIn(text: Element): Element | null {
  if (text.matches(lines)) return text;
  const isText = text.matches('div, span') && !text.querySelector('pre, table, figure, img');
  return text.querySelector(lines) ?? (isText ? text : null);
}

function isMarked(row: Element): boolean {
  const sign = signOf(row);
  return sign !== null && (marker.test(sign) || isCounted(row, Number(sign)));
}

/** What stands in the first of two boxes, when it may be a marker, and nothing stands beside them. */
function signOf(row: Element): string | null {
  const first = row.firstElementChild;
  const second = first?.nextElementSibling;
  if (!first || !second || second.nextElementSibling || !isNarrow(first)) return null;
  const sign = (first.textContent ?? '').trim();
  if (
    !(bare.test(sign) || marker.test(sign)) ||
    first.matches(noSign) ||
    first.querySelector(noSign)
  )
    return null;
  const isAlone = [...row.childNodes].every((it) => it.nodeType === 1 || !it.nodeValue?.trim());
  return isAlone ? sign : null;
}

/** Boxes within boxes; what holds more may be half of the page, and its text is not asked for. */
function isNarrow(box: Element): boolean {
  for (let only = box.firstElementChild; only; only = only.firstElementChild)
    if (only.nextElementSibling) return false;
  return true;
}

/** Whether the row before or behind counts on from the same number. */
function isCounted(row: Element, number: number): boolean {
  const [before, after] = [row.previousElementSibling, row.nextElementSibling].map((it) =>
    Number((it && signOf(it)) ?? Number.NaN),
  );
  return before === number - 1 || after === number + 1;
}
