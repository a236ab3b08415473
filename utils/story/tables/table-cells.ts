// The cells of a Story's table and their places. The cells are in a plain grid, and a merged cell says how many it covers.

/** A cell with words, its first place, and how many columns and rows it covers. */
export interface TableCell {
  element: Element;
  /** Column and row are those of its first place, counted from 0. */
  column: number;
  row: number;
  columns: number;
  rows: number;
}

/** A table by its cells, and by its places. */
export interface TableGrid {
  /** Without the covered cells. */
  cells: TableCell[];
  /** The cell that a reader sees at each place, by row and column. */
  seen: (TableCell | undefined)[][];
  /** The number of header rows. */
  heads: number;
}

/** @param table of a Story */
export function tableGrid(table: Element): TableGrid {
  const rows = [...table.querySelectorAll('tr')].map((row) => [...row.children]);
  const seen: (TableCell | undefined)[][] = rows.map((row) => row.map(() => undefined));
  const cells: TableCell[] = [];
  for (const [row, elements] of rows.entries()) {
    for (const [column, element] of elements.entries()) {
      if (seen[row]?.[column]) continue;
      const columns = Math.min(reach(element, 'data-cols'), elements.length - column);
      const cell = { element, column, row, columns, rows: reach(element, 'data-rows') };
      cell.rows = Math.min(cell.rows, rows.length - row);
      cells.push(cell);
      for (const line of seen.slice(row, row + cell.rows))
        line.fill(cell, column, column + columns);
    }
  }
  return { cells, seen, heads: table.querySelectorAll('thead tr').length };
}

function reach(cell: Element, name: string): number {
  return Math.max(1, Number(cell.getAttribute(name) ?? 1) || 1);
}

/** @returns the header of each column; a header that covers several columns is in each of them */
export function columnNames({ seen, heads }: TableGrid): string[] {
  const width = seen[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => {
    const above = new Set(seen.slice(0, heads).map((row) => row[column]?.element));
    return [...above].flatMap((it) => it?.textContent?.trim() || []).join(' ');
  });
}
