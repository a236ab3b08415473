// Medium has no tables. A small table becomes aligned text in a code block. A wide table becomes a list with one item for each
// row, and so does a table with links, because a code block cannot hold links. The writer may choose one form for all. Tables
// that become pictures are drawn before (tables/with-drawn-tables.ts). A table that could not be drawn becomes a list here.
import { formOf, type TableForm } from '../tables/table-form';
import type { NoteSink } from '../types';
import { alignedText } from './aligned-text';
import { renamed } from './rename';
import { rowList } from './row-list';
import { strongWords } from './strong';

/** The characters in a line of Medium's code blocks that readers see without scrolling. */
export const widestText = 80;

/** Characters of the label in a table of one row. */
const longestLabel = 30;

/** Replaces every table in the body. @param form for tables without a choice of their own */
export function replaceTables(body: Element, note: NoteSink, form: TableForm): void {
  for (const table of [...body.querySelectorAll('table')]) {
    if (table.querySelectorAll('tr').length === 1) {
      table.replaceWith(...callout(table));
      continue;
    }
    const text = textOf(table, formOf(table, form));
    if (text === null) table.replaceWith(rowList(table));
    else {
      const block = body.ownerDocument.createElement('pre');
      block.textContent = text;
      table.replaceWith(block);
    }
    note('changed', 'tables');
  }
}

/** A table of one row is a remark with a label: "Note", and the remark. It becomes paragraphs. */
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
