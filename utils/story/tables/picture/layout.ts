// The places of all cells of a drawn table, in CSS pixels. The measure is an argument, so a test needs no canvas. Pure.
import type { TableCell, TableGrid } from '../table-cells';

/** One cell of the picture, with its lines of text. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
  lines: string[];
  isHead: boolean;
}

/** The size of the picture, and its cells. */
export interface Layout {
  width: number;
  height: number;
  boxes: Box[];
}

/** Returns the width of a text in CSS pixels. */
export type Measure = (text: string, isHead: boolean) => number;

export const padding = { x: 12, y: 9 } as const;
export const lineHeight = 22;
/** The widest text in one column. Longer lines wrap. */
const widestColumn = 260;

/** Sizes the columns and rows by their text, and places each cell. */
export function layOut(grid: TableGrid, measure: Measure): Layout {
  const cells = grid.cells.map((cell) => ({ ...cell, isHead: cell.element.localName === 'th' }));
  const columns = sizesOf(
    grid.seen[0]?.length ?? 0,
    cells.map(({ element, column, columns, isHead }) => {
      const longest = Math.max(0, ...linesOf(element).map((line) => measure(line, isHead)));
      const width = Math.ceil(Math.min(longest, widestColumn * columns)) + 2 * padding.x;
      return { at: column, over: columns, size: width };
    }),
  );
  const wrapped = cells.map((cell) => {
    const width = sum(columns.slice(cell.column, cell.column + cell.columns)) - 2 * padding.x;
    const fits = (text: string) => measure(text, cell.isHead) <= width;
    return { ...cell, lines: linesOf(cell.element).flatMap((line) => wrap(line, fits)) };
  });
  const rows = sizesOf(
    grid.seen.length,
    wrapped.map(({ row, rows, lines }) => ({
      at: row,
      over: rows,
      size: Math.max(1, lines.length) * lineHeight + 2 * padding.y,
    })),
  );
  return {
    width: sum(columns),
    height: sum(rows),
    boxes: wrapped.map(({ lines, isHead, ...cell }) => ({
      ...boxOf(cell, columns, rows),
      lines,
      isHead,
    })),
  };
}

function boxOf(cell: TableCell, columns: readonly number[], rows: readonly number[]) {
  return {
    x: sum(columns.slice(0, cell.column)),
    y: sum(rows.slice(0, cell.row)),
    width: sum(columns.slice(cell.column, cell.column + cell.columns)),
    height: sum(rows.slice(cell.row, cell.row + cell.rows)),
  };
}

interface Need {
  at: number;
  over: number;
  size: number;
}

/** The sizes of columns or rows. Cells in one column or row come first, then a merged cell widens all that it covers. */
function sizesOf(count: number, needs: readonly Need[]): number[] {
  const sizes = Array.from({ length: count }, () => 0);
  for (const { at, over, size } of needs.toSorted((one, other) => one.over - other.over)) {
    const missing = size - sum(sizes.slice(at, at + over));
    for (let part = 0; missing > 0 && part < over; part += 1)
      sizes[at + part] = (sizes[at + part] ?? 0) + Math.floor((missing + part) / over);
  }
  return sizes;
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((one, other) => one + other, 0);
}

/** The text of a cell, split at the page's own line breaks. */
export function linesOf(cell: Element): string[] {
  const copy = cell.cloneNode(true) as Element;
  for (const br of copy.querySelectorAll('br')) br.replaceWith('\n');
  return (copy.textContent ?? '').trim().split(/\s*\n\s*/);
}

/** Breaks a line at spaces. It breaks a word only if the word alone is too long. */
function wrap(text: string, fits: (text: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const sign of word) {
      if (line !== '' && !fits(line + sign)) {
        lines.push(line);
        line = '';
      }
      line += sign;
    }
  }
  return [...lines, line];
}
