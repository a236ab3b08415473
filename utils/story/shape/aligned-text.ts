// A table as text in columns, for a code block, where all characters have the same width.
import { type TableCell, type TableGrid, tableGrid } from '../tables/table-cells';

/** The space between two columns. */
const gap = '  ';

/** @param table of a Story. @returns the text, and the characters of its longest line */
export function alignedText(table: Element): { text: string; width: number } {
  const grid = tableGrid(table);
  const texts = new Map(grid.cells.map((cell) => [cell, cellText(cell.element)] as const));
  const widths = columnWidths(grid, texts);
  const lines = grid.seen.map((row, index) =>
    row
      .flatMap((cell, column) => {
        // A merged cell has the room of all its columns, and its text stands in its first row.
        if (cell && cell.column !== column) return [];
        const text = cell?.row === index ? (texts.get(cell) ?? '') : '';
        return text + ' '.repeat(Math.max(0, room(widths, column, cell?.columns) - widthOf(text)));
      })
      .join(gap)
      .trimEnd(),
  );
  if (grid.heads > 0 && grid.heads < lines.length)
    lines.splice(grid.heads, 0, widths.map((width) => '-'.repeat(width)).join(gap));
  return { text: lines.join('\n'), width: Math.max(0, ...lines.map(widthOf)) };
}

function columnWidths({ cells, seen }: TableGrid, texts: ReadonlyMap<TableCell, string>): number[] {
  const widths = (seen[0] ?? []).map(() => 1);
  for (const cell of cells.toSorted((one, other) => one.columns - other.columns)) {
    const last = cell.column + cell.columns - 1;
    const missing = widthOf(texts.get(cell) ?? '') - room(widths, cell.column, cell.columns);
    if (missing > 0) widths[last] = (widths[last] ?? 0) + missing;
  }
  return widths;
}

function room(widths: readonly number[], column: number, columns = 1): number {
  return widths
    .slice(column, column + columns)
    .reduce((one, other) => one + gap.length + other, -gap.length);
}

function cellText(cell: Element): string {
  const copy = cell.cloneNode(true) as Element;
  for (const br of copy.querySelectorAll('br')) br.replaceWith(' ');
  return copy.textContent ?? '';
}

function widthOf(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  // These are twice as wide as a Latin letter. Made only when needed, because Unicode scripts in a pattern are slow at first.
  const wide =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uff01-\uff60\u3000-\u303f]|\p{Emoji_Presentation}/u;
  let width = 0;
  for (const sign of text) width += wide.test(sign) ? 2 : 1;
  return width;
}
