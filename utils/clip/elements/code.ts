// Code blocks: the lines as they are shown, without line numbers and copy buttons, and the language's name.
// innerText would give the lines, but also the numbers and the buttons, so the lines are put together here.
import { partOfName, wholeName } from '../known/class-names';
import { namesOf } from '../known/engines';
import { type LivePage, nodeTypes } from '../page/live-page';
import { readAnew } from '../text/misread';
import { boxesAround, lengthOf } from './around';
import { isLabel } from './code-labels';
import { isCodeBox, isFixed, keepsSpaces } from './code-look';
import { languageOf } from './language';
import type { LiveReader } from './reader';
import { readTextPage } from './text-page';

const gutter = partOfName(['gutter', 'line-?nos?', 'line-?numbers?', ...namesOf('lineNumbers')]);
const furniture = new Set([
  'button',
  'select',
  'input',
  'textarea',
  'svg',
  'style',
  'script',
  'img',
]);
/** Characters; a link beside the code opens it somewhere else: "Try", "Edit". */
const longestLink = 30;
const copyButton = /(?:^|[\s_-])(?:copy|clipboard|copybtn|copy-btn|copy-button)(?:[\s_-]|$)/i;

/** Lines that only a compiler needs. */
const hiddenLine = wholeName(namesOf('hiddenCode'));

/** Code in any form that pages draw it becomes one <pre> with its lines, or <code> in a line. */
export const readCode: LiveReader = (live, page, seen) => {
  // Part of a block: its elements are copied as they are, and the story makes text of them.
  if (!seen.piece.isWhole(live)) return null;
  const name = page.localName(live);
  if (name === 'pre')
    return readTextPage(live, page, seen) ?? codeInCell(live, page) ?? codeBlock(live, page, live);
  if (name === 'code') return isBlock(live, page) ? codeBlock(live, page, live) : null;
  if (name === 'table') return numberedTable(live, page);
  return isCodeBox(live, page) ? codeBlock(live, page, live, true) : null;
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

/** A table with the line numbers in one cell and the code in the next, as many highlighters make it. */
function numberedTable(table: Element, page: LivePage): ReturnType<LiveReader> {
  const blocks = [...page.all(table, 'pre')];
  const code = blocks.filter((pre) => !isNumbers(page.textContent(pre)));
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
    (cell, index) => index % 2 === 1 && !isNumbers(page.textContent(cell)),
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

function isNumbers(text: string | null): boolean {
  return /^[\s\d]+$/.test(text ?? '');
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

/** Editors of words write no-break spaces where two spaces would become one; no program can be run with them. */
export function toSpaces(code: string): string {
  return code.replaceAll('\u00a0', ' ');
}

type Look = Pick<CSSStyleDeclaration, 'display' | 'visibility' | 'userSelect'>;

/** The block's lines: a line ends at a newline, at a <br>, and at the edges of whatever is shown as a block. */
export function codeText(top: Element, page: LivePage, isDrawn = false): string {
  const [only, ...more] = page.all(top, '*');
  // Most blocks are text and nothing else.
  if (!only || (more.length === 0 && page.localName(only) === 'code'))
    return page.textContent(top) ?? '';
  const looks = new Map<string, Look>();
  const blockUnselectable = page.style(top).userSelect === 'none';
  let text = '';

  const codes = page.all(top, 'code');
  const code = codes.length === 1 ? codes[0] : undefined;
  let isInCode = false;

  const walk = (parent: Node, depth: number): void => {
    for (let node = page.firstChild(parent); node; node = page.nextSibling(node)) {
      if (page.nodeType(node) === nodeTypes.text) {
        const data = isDrawn ? drawnText(node as Text) : page.data(node as CharacterData);
        // The newline between two lines that are blocks already is the source's, not the code's.
        if (!(/^\n[ \t]*$/.test(data) && text.endsWith('\n') && afterBlock)) text += data;
        afterBlock = false;
      } else if (page.nodeType(node) === nodeTypes.element) {
        readElement(node as Element, depth);
      }
    }
  };
  let afterBlock = false;
  /** What the lines begin with that is a number and an element of its own. */
  const numbers: { at: number; length: number; value: number }[] = [];
  const noteNumber = (at: number): void => {
    const written = text.slice(at);
    const isFirst = at === 0 || text[at - 1] === '\n';
    if (isFirst && /^\s*\d+\s*$/.test(written) && numbers.at(-1)?.at !== at)
      numbers.push({ at, length: written.length, value: Number(written) });
  };

  /** Between boxes that keep their spaces, the source's own are not drawn. */
  const drawnText = (node: Text): string => {
    const data = page.data(node);
    if (keepsSpaces(node, page)) return data;
    const collapsed = data.replace(/[ \t\r\n]+/g, ' ');
    return text === '' || text.endsWith('\n') || collapsed === ' '
      ? collapsed.replace(/^ /, '')
      : collapsed;
  };

  const readElement = (element: Element, depth: number): void => {
    const name = page.localName(element);
    if (name === 'br') {
      text += '\n';
      afterBlock = false;
      return;
    }
    if (isNoCode(element, name)) return;
    const style = lookOf(element, name, depth);
    if (style.display === 'none' || style.visibility === 'hidden') return;
    if (style.userSelect === 'none' && !blockUnselectable) return;
    // Deeper than any highlighter goes: the text alone, so that the walk stays off the stack's end.
    if (depth > 200) {
      text += page.textContent(element) ?? '';
      return;
    }
    const isBlock = /^(?:block|flex|grid|list-item|table|table-row|flow-root)$/.test(style.display);
    if (isBlock && text !== '' && !text.endsWith('\n')) text += '\n';
    const start = text.length;
    if (isBlock) afterBlock = false;
    isInCode ||= element === code;
    walk(element, depth + 1);
    if (element === code) isInCode = false;
    if (isDrawn) noteNumber(start);
    if (!isBlock) return;
    // An item has its number, even if it is empty.
    const isLine = /^(?:span|li)$/.test(name) || (name !== 'code' && text.length > start);
    if (isLine && (text.length === start || !text.endsWith('\n'))) text += '\n';
    afterBlock = true;
  };

  /** Asking for styles takes longest; in a block, highlighters' pieces of one name and depth look alike: lines hold words. */
  const lookOf = (element: Element, name: string, depth: number): Look => {
    const names = `${depth} ${name} ${page.attribute(element, 'class')}`;
    const isPlain = page.attribute(element, 'style') === '';
    const known = isPlain ? looks.get(names) : undefined;
    if (known) return known;
    const { display, visibility, userSelect } = page.style(element);
    const look = { display, visibility, userSelect };
    if (isPlain) looks.set(names, look);
    return look;
  };

  const isNoCode = (element: Element, name: string): boolean => {
    const classes = page.attribute(element, 'class');
    return (
      furniture.has(name) ||
      (page.attribute(element, 'role') === 'button' && !isToken(element, name)) ||
      (page.attribute(element, 'aria-hidden') === 'true' && !isMostOf(element)) ||
      copyButton.test(classes) ||
      hiddenLine.test(classes) ||
      isBesideCode(element, name) ||
      (gutter.test(classes) && /^[\s\d]*$/.test(page.textContent(element) ?? ''))
    );
  };

  /** Editors hide their lines from screen readers, which have a field to read. */
  const isMostOf = (element: Element): boolean => lengthOf(element, page) * 2 > lengthOf(top, page);

  /** A piece of the code that can be asked about. */
  const isToken = (element: Element, name: string): boolean =>
    isInCode && /^(?:a|span)$/.test(name) && !isLabel((page.textContent(element) ?? '').trim());

  /** In the block, but not in its only <code>: the language's name, or a link. A file's name stays. */
  const isBesideCode = (element: Element, name: string): boolean => {
    if (!code || isInCode || !/^(?:a|div|span|p|ul|ol)$/.test(name)) return false;
    if (page.all(element, 'code').length > 0) return false;
    const words = (page.textContent(element) ?? '').trim();
    if (isNumbers(words)) return true;
    return name === 'a' ? words.length <= longestLink : isLabel(words);
  };

  walk(top, 0);
  return isDrawn ? withoutNumbers(text, numbers) : text;
}

/** When each line begins with its number, or all numbers stand before the first line. */
function withoutNumbers(
  text: string,
  numbers: readonly { at: number; length: number; value: number }[],
): string {
  const lines = text.trimEnd().split('\n');
  const half = lines.length / 2;
  if (half >= 2 && lines.every((line, index) => index >= half || line.trim() === `${index + 1}`))
    return lines.slice(half).join('\n');
  const [first] = numbers;
  const isCounted = numbers.every(({ value }, index) => value === (first?.value ?? 0) + index);
  if (numbers.length !== lines.length || lines.length < 2 || !isCounted) return text;
  return numbers.reduceRight(
    (rest, { at, length }) => rest.slice(0, at) + rest.slice(at + length),
    text,
  );
}
