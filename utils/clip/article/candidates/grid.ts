// Whether a table holds data, by its shape alone: rows enough, all of as many cells. Tables that only arrange a page
// have a row or two, or rows that differ.
import { fewestCells, fewestRows } from '../thresholds';

/** Whether a table holds data: several rows, all of as many cells. */
export function isGrid(table: Element): boolean {
  const rows = [...table.querySelectorAll('tr')].map((row) => row.childElementCount);
  const [first = 0] = rows;
  return (
    rows.length >= fewestRows && first >= fewestCells && rows.every((cells) => cells === first)
  );
}
