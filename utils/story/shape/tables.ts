// Tables: Medium has none. As fits each, a small one becomes aligned text in a code block; a wide one, or one with
// links, which a code block cannot hold, a list with one item a row. The writer may choose one form for all. Those that
// become pictures have become them before (table-picture); one that could not be drawn is a list here.
import type { TableForm } from '../tables/table-form';
import type { NoteSink } from '../types';
import { alignedText } from './aligned-text';
import { renamed } from './rename';
import { rowList } from './row-list';
import { strongWords } from './strong';

/** Characters in a line of Medium's code blocks before readers must scroll. */
export const widestText = 80;

/** Characters. */
const longestLabel = 30;

export function noTables(body: Element, note: NoteSink, form: TableForm): void {
  for (const table of [...body.querySelectorAll('table')]) {
    if (table.querySelectorAll('tr').length === 1) {
      table.replaceWith(...callout(table));
      continue;
    }
    const text = textOf(table, form);
    if (text === null) table.replaceWith(rowList(table));
    else {
      const block = body.ownerDocument.createElement('pre');
      block.textContent = text;
      table.replaceWith(block);
    }
    note(
      'changed',
      'Medium has no tables. A small table becomes aligned text and a wide one a list of its rows, unless you choose otherwise.',
    );
  }
}

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

function textOf(table: Element, form: TableForm): string | null {
  if (form === 'list' || form === 'picture') return null;
  if (form === 'auto' && table.querySelector('a')) return null;
  const { text, width } = alignedText(table);
  return form === 'text' || width <= widestText ? text : null;
}
