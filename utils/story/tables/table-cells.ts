// What stands where in a Story's table: its cells stand in a plain grid, and a cell that reaches over others says so.

export interface TableCell {
  element: Element;
  /** Of its first place, from 0. */
  column: number;
  row: number;
  columns: number;
  rows: number;
}

export interface TableGrid {
  /** Without those that others reach over. */
  cells: TableCell[];
  /** What is seen at each place, by row and column. */
  seen: (TableCell | undefined)[][];
  /** Rows of the head. */
  heads: number;
}

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

/** @returns the words over each column, a header that reaches over several among those of each */
export function columnNames({ seen, heads }: TableGrid): string[] {
  const width = seen[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => {
    const above = new Set(seen.slice(0, heads).map((row) => row[column]?.element));
    return [...above].flatMap((it) => it?.textContent?.trim() || []).join(' ');
  });
}
