// Tables: Medium has none. A small one becomes aligned text in a code block; a wide one, or one with links, which a
// code block cannot hold, becomes a list with one item a row.
import type { ShapeRule } from '../shape';
import { alignedText } from './aligned-text';
import { renamed } from './rename';
import { rowList } from './row-list';
import { strongWords } from './strong';

/** Characters in a line of Medium's code blocks before readers must scroll. */
export const widestText = 80;

/** Characters. */
const longestLabel = 30;

export const noTables: ShapeRule = (body, note) => {
  for (const table of [...body.querySelectorAll('table')]) {
    if (table.querySelectorAll('tr').length === 1) {
      table.replaceWith(...callout(table));
      continue;
    }
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

/** One row is a remark with its label beside it: "Note", and what is noted. */
function callout(table: Element): Element[] {
  const [label, ...cells] = [...table.querySelectorAll('th, td')].filter((it) =>
    it.hasChildNodes(),
  );
  if (!label) return [];
  const paragraphs = [label, ...cells].map((cell) => renamed(cell, 'p'));
  const [first, second, ...others] = paragraphs;
  if (!first || !second || (first.textContent ?? '').length > longestLabel) return paragraphs;
  second.prepend(strongWords(first), ' ');
  return [second, ...others];
}
