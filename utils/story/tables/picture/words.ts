// A table in words, for people who cannot see its picture: one part for each row, and each cell after the name of its column.
import { cutText } from '../../../cut-text';
import { columnNames, type TableGrid } from '../table-cells';
import { linesOf } from './layout';

/** Characters. Screen readers cannot pause in an alternative text, so it must not be long. */
const longest = 500;

/** The alternative text for the picture of a table. */
export function tableWords(grid: TableGrid): string {
  const isHeaded = grid.heads > 0 && grid.heads < grid.seen.length;
  const names = isHeaded ? columnNames(grid) : [];
  const rows = grid.seen.slice(isHeaded ? grid.heads : 0).map((row) =>
    row
      .flatMap((cell, column) => {
        const words = cell && column === cell.column ? linesOf(cell.element).join(' ') : '';
        if (words === '') return [];
        return names[column] ? `${names[column]}: ${words}` : words;
      })
      .join(', '),
  );
  const text = `Table. ${rows.filter(Boolean).join('; ')}.`;
  return text.length > longest ? `${cutText(text, longest - 1).trimEnd()}…` : text;
}
