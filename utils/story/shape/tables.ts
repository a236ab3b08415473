// Tables: Medium has none. A small one becomes aligned text in a code block; a wide one, or one with links, which a
// code block cannot hold, becomes a list with one item a row.
import type { ShapeRule } from '../medium-shape';
import { alignedText } from './aligned-text';
import { rowList } from './row-list';

/** Characters in a line of Medium's code blocks before readers must scroll. */
export const widestText = 80;

export const noTables: ShapeRule = (body, note) => {
  for (const table of [...body.querySelectorAll('table')]) {
    const text = table.querySelector('a') ? null : alignedText(table);
    if (text !== null && text.width <= widestText) {
      const block = body.ownerDocument.createElement('pre');
      block.textContent = text.text;
      table.replaceWith(block);
      note('changed', 'A table was turned into aligned text, because Medium has no tables.');
    } else {
      table.replaceWith(rowList(table));
      note('changed', 'A table was turned into a list of its rows, because Medium has no tables.');
    }
  }
};
