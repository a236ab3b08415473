// A table as a list: one item for each row, and in it one line for each cell, after the header of its column. A cell that covers
// several rows is in each of them. A cell that covers several columns is there once.
import { columnNames, tableGrid } from '../tables/table-cells';

/** @param table of a Story; it does not change. @returns a <ul> */
export function rowList(table: Element): Element {
  const document = table.ownerDocument;
  const grid = tableGrid(table);
  const isHeaded = grid.heads > 0 && grid.heads < grid.seen.length;
  const names = isHeaded ? columnNames(grid) : [];
  const list = document.createElement('ul');
  for (const [index, row] of grid.seen.slice(isHeaded ? grid.heads : 0).entries()) {
    const item = list.appendChild(document.createElement('li'));
    for (const [column, cell] of row.entries()) {
      const name = names[column] ?? '';
      const isSaid = cell !== undefined && column === cell.column;
      const words = isSaid ? [...cell.element.cloneNode(true).childNodes] : [];
      // A header of an empty column appears once, so that no word is lost.
      if (words.length === 0 && !(name && index === 0)) continue;
      if (item.hasChildNodes()) item.append(document.createElement('br'));
      if (name) item.append(document.createElement('strong'), ' ');
      if (name && item.lastElementChild) item.lastElementChild.textContent = `${name}:`;
      item.append(...(words.length > 0 ? words : ['–']));
    }
  }
  return list;
}
