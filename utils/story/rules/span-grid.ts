// Arranges the cells of a table in rows of equal length. A cell that covers several columns or rows stands in the first one and
// says how many it covers. The others are empty.
import type { Flow } from '../flow/rule';

/** A page may claim a cell a million columns wide. */
const widest = 100;

interface Slot {
  /** The cell that starts here; null when it has no words, or when another cell covers this place. */
  cell: Cell | null;
  /** The cell that a reader sees here. */
  owner: Cell | null;
}

/** A cell, and how many columns and rows it covers. */
export interface Spanning extends Cell {
  columns: number;
  rows: number;
}

type Grid = (Slot | undefined)[][];

/** @returns the rows and columns that have words; null for a cell without words */
export function spanGrid(table: Element, flow: Flow): (Spanning | null)[][] {
  const grid: Grid = [];
  const claims: (() => void)[] = [];
  const rows = [...table.querySelectorAll('tr')];
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const source of row.children) {
      if (!/^t[dh]$/.test(source.localName)) continue;
      while (grid[y]?.[x] !== undefined) x += 1;
      if (x >= widest) break;
      const { element, hoisted } = flow.line(source.localName, source);
      const cell = element || hoisted.length > 0 ? { element, hoisted } : null;
      const width = Math.min(span(source, 'colspan'), widest - x);
      const height = Math.min(span(source, 'rowspan'), rows.length - y);
      cover(grid, { x, y, width, height }, element ? cell : null);
      const line = grid[y] ?? [];
      grid[y] = line;
      line[x] = { cell, owner: cell };
      // A table that comes from a Story has its empty cells already.
      const area = { x, y, width: span(source, 'data-cols'), height: span(source, 'data-rows') };
      if (cell?.element && area.width * area.height > 1) claims.push(() => claim(grid, area, cell));
      x += width;
    }
  }
  for (const addClaim of claims) addClaim();
  return withoutEmptyLines(grid).map((row, y, all) =>
    row.map(({ cell }, x) => (cell ? { ...cell, ...remainingSpan(all, x, y, cell) } : null)),
  );
}

interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

function cover(grid: Grid, { x, y, width, height }: Area, owner: Cell | null): void {
  for (let down = 0; down < height; down += 1) {
    const line = grid[y + down] ?? [];
    grid[y + down] = line;
    for (let right = 0; right < width; right += 1) line[x + right] ??= { cell: null, owner };
  }
}

function claim(grid: Grid, { x, y, width, height }: Area, owner: Cell): void {
  for (const line of grid.slice(y, y + height))
    for (const slot of line?.slice(x, x + width) ?? [])
      if (slot && !slot.cell) slot.owner ??= owner;
}

function span(cell: Element, name: string): number {
  const value = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return value > 0 ? Math.min(value, 10_000) : 1;
}

/** How many of the remaining columns and rows a cell covers. */
function remainingSpan(grid: readonly Slot[][], x: number, y: number, cell: Cell) {
  const isOwn = (slot: Slot | undefined) => slot?.owner === cell;
  const row = grid[y] ?? [];
  let columns = 1;
  while (isOwn(row[x + columns])) columns += 1;
  let rows = 1;
  while (grid[y + rows]?.slice(x, x + columns).every(isOwn)) rows += 1;
  return { columns, rows };
}

function withoutEmptyLines(grid: Grid): Slot[][] {
  const width = Math.max(0, ...Array.from(grid, (row) => row?.length ?? 0));
  const rows = Array.from(grid, (row) =>
    Array.from({ length: width }, (_, column) => row?.[column] ?? { cell: null, owner: null }),
  ).filter((row) => row.some(({ cell }) => cell !== null));
  const used = Array.from({ length: width }, (_, column) =>
    rows.some((row) => row[column]?.cell?.element),
  );
  const filled = rows.filter((row) => row.some(({ cell }) => cell?.element));
  const lost = rows.filter((row) => !filled.includes(row)).flat();
  // A row or column without words disappears. Its pictures move to a cell that stays.
  const anchor = filled.at(-1)?.find(({ cell }) => cell?.element)?.cell;
  if (anchor) anchor.hoisted.push(...lost.flatMap(({ cell }) => cell?.hoisted ?? []));
  if (anchor)
    for (const row of filled)
      for (const [column, { cell }] of row.entries())
        if (!used[column] && cell) anchor.hoisted.push(...cell.hoisted);
  return filled.map((row) => row.filter((_, column) => used[column]));
}

export type Cell = ReturnType<Flow['line']>;
