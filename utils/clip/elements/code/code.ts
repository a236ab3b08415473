// Code blocks, in any form that pages draw them: which elements they are, and the language's name.
import { wholeName } from '../../known/class-names';
import { namesOf } from '../../known/engines';
import { type LivePage, nodeTypes } from '../../page/live-page';
import { readAnew } from '../../text/misread';
import { boxesAround, lengthOf } from '../around';
import type { LiveReader } from '../reader';
import { isNumbers } from './furniture';
import { languageOf } from './language';
import { isCodeBox, isFixed } from './look';
import { codeText, toSpaces } from './text';
import { readTextPage } from './text-page';

/** Code in any form that pages draw it becomes one <pre> with its lines, or <code> in a line. */
export const readCode: LiveReader = (live, page, seen) => {
  // Part of a block: its elements are copied as they are, and the story makes text of them.
  if (!seen.piece.isWhole(live)) return null;
  const name = page.localName(live);
  if (name === 'pre')
    return readTextPage(live, page, seen) ?? codeInCell(live, page) ?? codeBlock(live, page, live);
  if (name === 'code') return isBlock(live, page) ? codeBlock(live, page, live) : null;
  if (name === 'table') return numberedTable(live, page);
  const isBox = isCodeBox(live, page) || codeBox.test(seen.classes);
  return isBox ? codeBlock(live, page, live, true) : null;
};

/** A paragraph has a class or a style when it is more than one. */
export const readCodeParagraph: LiveReader = (live, page, seen) =>
  page.attribute(live, 'class') || page.attribute(live, 'style')
    ? readCode(live, page, seen)
    : null;

/** Lines, and characters beside them in their cell. */
const mostInCell = { lines: 4, beside: 200 };

/** In a table of data, whose cells are lines: a block in one would take the table apart. */
function codeInCell(pre: Element, page: LivePage): ReturnType<LiveReader> {
  const boxes = [...boxesAround(pre, page, 8)];
  const cell = boxes.find((it) => /^t[dh]$/.test(page.localName(it)));
  const table = cell && boxes.find((it) => page.localName(it) === 'table');
  if (!cell || !table || !isGrid(table, page)) return null;
  const lines = toSpaces(codeText(pre, page))
    .replace(/^\s*\n/, '')
    .trimEnd()
    .split('\n');
  // A line that is set in would lose that.
  if (lines.length > mostInCell.lines || lines.some((line) => /^\s/.test(line))) return null;
  if (lengthOf(cell, page) - lengthOf(pre, page) > mostInCell.beside) return null;
  const copy = page.clone.createElement('div');
  for (const line of lines) {
    if (copy.firstChild) copy.append(page.clone.createElement('br'));
    copy.appendChild(page.clone.createElement('code')).textContent = line;
  }
  return { copy, children: null };
}

/** Rows of as many cells each. */
function isGrid(table: Element, page: LivePage): boolean {
  const rows = [...page.all(table, 'tr')].map(
    (row) => page.all(row, ':scope > :is(td, th)').length,
  );
  const [first = 0] = rows;
  return rows.length > 1 && first > 1 && rows.every((cells) => cells === first);
}

/** Code of several lines without <pre>, which looks right only because of a style. */
function isBlock(code: Element, page: LivePage): boolean {
  const hasBreaks = page.all(code, 'br').length > 0;
  if (!hasBreaks && !page.textContent(code)?.trim().includes('\n')) return false;
  const around = page.parent(code);
  if (around && page.nodeType(around) === nodeTypes.element)
    if (page.localName(around as Element) === 'pre') return false;
  const { display, whiteSpace } = page.style(code);
  return !display.startsWith('inline') && (hasBreaks || /^(?:pre|break-spaces)/.test(whiteSpace));
}

/** A cell with one line of it. */
const codeCell = wholeName(namesOf('codeCell'));
/** A list of such lines that may not look like code. */
const codeBox = wholeName(namesOf('codeBox'));

/** A table with the line numbers in one cell and the code in the next, as many highlighters make it. */
function numberedTable(table: Element, page: LivePage): ReturnType<LiveReader> {
  const blocks = [...page.all(table, 'pre')];
  const code = blocks.filter((pre) => !isNumbers(page.textContent(pre) ?? ''));
  const [only] = code;
  if (only && code.length === 1 && isNumberedOnly(table, only, page))
    return codeBlock(only, page, table);
  const all = [...page.all(table, 'td')];
  const cells = all.filter((it) => codeCell.test(page.attribute(it, 'class')));
  const lines = all.find((it) => /(?:^|\s)code(?:\s|$)/.test(page.attribute(it, 'class')));
  if (blocks.length === 0 && lines && isNumberedOnly(table, lines, page))
    return codeBlock(lines, page, table);
  if (blocks.length > 0) return null;
  return cells.length > 0 ? codeBlock(table, page, table) : drawnTable(table, all, page);
}

/** Tables of highlighters that call their cells by names of their own. */
function drawnTable(
  table: Element,
  cells: readonly Element[],
  page: LivePage,
): ReturnType<LiveReader> {
  const [numbers, lines] = cells;
  if (!numbers || !lines || !isCounting(numbers, page) || !isFixed(lines, page)) return null;
  // A table of numbers counts, too; and what is headed or captioned is data.
  const isWritten = cells.some(
    (cell, index) => index % 2 === 1 && !isNumbers(page.textContent(cell) ?? ''),
  );
  if (!isWritten || page.all(table, 'th, caption').length > 0) return null;
  if (cells.length === 2) return codeBlock(lines, page, table, true);
  // A line in each row, its number before it.
  const isRows = cells.every((cell, index) =>
    index % 2 === 0 ? numberIn(cell, page) === String(index / 2 + 1) : isFixed(cell, page),
  );
  return isRows ? codeBlock(table, page, table, true) : null;
}

/** The number of a line; some pages let a style draw it from an attribute, so that nobody copies it. */
function numberIn(cell: Element, page: LivePage): string {
  const written = (page.textContent(cell) ?? '').trim();
  if (written !== '') return written;
  const said = page.attributeNames(cell).filter((name) => name.startsWith('data-'));
  return said.map((name) => page.attribute(cell, name)).find((it) => /^\d+$/.test(it)) ?? '';
}

/** 1, 2, 3: in one cell, or its first. */
function isCounting(cell: Element, page: LivePage): boolean {
  if (numberIn(cell, page) === '1') return true;
  const leaves = [cell, ...page.all(cell, '*')].filter((it) => page.all(it, '*').length === 0);
  const texts = leaves.flatMap((it) => (page.textContent(it) ?? '').trim().split(/\s+/));
  const numbers = texts.length > 1 || leaves.length > 1 ? texts : [texts[0]];
  const [first = ''] = numbers;
  return numbers.every((it, index) => it !== '' && Number(it) === Number(first) + index);
}

function isNumberedOnly(table: Element, code: Element, page: LivePage): boolean {
  const words = (element: Element) => (page.textContent(element) ?? '').replace(/\s/g, '');
  const around = words(table).replace(words(code), '');
  return around !== '' && isNumbers(around);
}

/** @param isDrawn whether its lines look like code by their style alone */
function codeBlock(
  live: Element,
  page: LivePage,
  outer: Element,
  isDrawn = false,
): ReturnType<LiveReader> {
  const copy = page.clone.createElement('pre');
  copy.textContent = readAnew(toSpaces(codeText(live, page, isDrawn)));
  const language = languageOf(live, outer, page);
  if (language) copy.setAttribute('data-lang', language);
  return { copy, children: null };
}
