// Tables: Medium has none. Data become aligned text; a table that only arranges the page is taken apart.
import type { Flow } from '../flow';
import type { Rule } from '../rule';

export const tables: Rule = {
  name: 'tables',
  filter: ['table'],
  lay(element, flow) {
    const rows = [...element.querySelectorAll('tr')].map((row) =>
      [...row.children].filter((cell) => /^t[dh]$/.test(cell.localName)),
    );
    if (flow.place.kind !== 'body' || isLayout(element, rows)) {
      flow.edge();
      flow.visitChildren(element);
      return flow.edge();
    }
    const caption = element.querySelector('caption');
    if (caption) flow.visit(caption);
    const block = flow.document.createElement('pre');
    const isHeader = (rows[0] ?? []).every((cell) => cell.localName === 'th');
    block.textContent = aligned(
      rows.map((row) => row.map((cell) => cellText(cell, flow))),
      isHeader,
    );
    if (!block.textContent.trim()) return;
    flow.put(block);
    flow.context.note(
      'changed',
      'A table was turned into aligned text, because Medium has no tables.',
    );
  },
};

function isLayout(table: Element, rows: Element[][]): boolean {
  return (
    table.getAttribute('role') === 'presentation' ||
    rows.every((row) => row.length < 2) ||
    table.querySelector('table, pre, figure, img, iframe, ul, ol, blockquote, h1, h2, h3') !== null
  );
}

function cellText(cell: Element, flow: Flow): string {
  const line = flow.line('p', cell);
  for (const br of line?.querySelectorAll('br') ?? []) br.replaceWith(' ');
  return line?.textContent ?? '';
}

function aligned(rows: string[][], isHeader: boolean): string {
  const filled = rows.filter((row) => row.some((text) => text !== ''));
  const columns = Math.max(0, ...filled.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(1, ...filled.map((row) => [...(row[column] ?? '')].length)),
  );
  const lines = filled.map((row) =>
    row
      .map((text, column) => text + ' '.repeat((widths[column] ?? 0) - [...text].length))
      .join('  ')
      .trimEnd(),
  );
  if (isHeader && lines.length > 1)
    lines.splice(1, 0, widths.map((width) => '-'.repeat(width)).join('  '));
  return lines.join('\n');
}
