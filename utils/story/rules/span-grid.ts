// The cells of a table in rows of equal length. A cell over several columns or rows stands in the first of them.
import type { Flow } from '../flow';
import type { Cell } from './tables';

/** A page may claim a cell a million columns wide. */
const widest = 100;

/** @returns rows and columns with words in them; null where a cell has none */
export function spanGrid(table: Element, flow: Flow): (Cell | null)[][] {
  const grid: (Cell | null | undefined)[][] = [];
  const rows = [...table.querySelectorAll('tr')];
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const cell of row.children) {
      if (!/^t[dh]$/.test(cell.localName)) continue;
      while (grid[y]?.[x] !== undefined) x += 1;
      if (x >= widest) break;
      const { element, homeless } = flow.line(cell.localName, cell);
      const width = Math.min(span(cell, 'colspan'), widest - x);
      const height = Math.min(span(cell, 'rowspan'), rows.length - y);
      for (let down = 0; down < height; down += 1) {
        const line = grid[y + down] ?? [];
        grid[y + down] = line;
        for (let right = 0; right < width; right += 1) line[x + right] ??= null;
        const isFirst = down === 0 && (element || homeless.length > 0);
        if (isFirst) line[x] = { element, homeless };
      }
      x += width;
    }
  }
  return dense(grid);
}

function span(cell: Element, name: string): number {
  const value = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return value > 0 ? Math.min(value, 10_000) : 1;
}

function dense(grid: (Cell | null | undefined)[][]): (Cell | null)[][] {
  const width = Math.max(0, ...Array.from(grid, (row) => row?.length ?? 0));
  const rows = Array.from(grid, (row) =>
    Array.from({ length: width }, (_, column) => row?.[column] ?? null),
  ).filter((row) => row.some((cell) => cell !== null));
  const used = Array.from({ length: width }, (_, column) =>
    rows.some((row) => row[column]?.element),
  );
  const filled = rows.filter((row) => row.some((cell) => cell?.element));
  const lost = rows.filter((row) => !filled.includes(row)).flat();
  const last = filled.at(-1);
  // Pictures of rows and columns without a word go along with a cell that stays.
  const anchor = last?.find((cell) => cell?.element);
  if (anchor) anchor.homeless.push(...lost.flatMap((cell) => cell?.homeless ?? []));
  if (anchor)
    for (const row of filled)
      for (const [column, cell] of row.entries())
        if (!used[column] && cell) anchor.homeless.push(...cell.homeless);
  return filled.map((row) => row.filter((_, column) => used[column]));
}
