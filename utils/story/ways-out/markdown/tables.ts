// Tables in GitHub's dialect: one header row, one line for each row. More header rows become rows. Without a header row it is empty.
// https://github.github.com/gfm/#tables-extension-
import type { MarkdownRule } from './rule';

/** The text of each cell. Turndown converts cells before their table. */
const cells = new WeakMap<Node, string>();

export const tables: MarkdownRule = {
  name: 'tables',
  rule: {
    filter: ['table', 'thead', 'tbody', 'tr', 'th', 'td'],
    replacement: (content, node) => {
      const element = node as Element;
      if (/^t[hd]$/.test(element.localName)) cells.set(element, cellText(content));
      return element.localName === 'table' ? `\n\n${linesOf(element)}\n\n` : content;
    },
  },
};

/** The text of a cell in one line, with bars escaped, because a bar ends a cell even inside code. Escaped bars stay. */
function cellText(content: string): string {
  return content
    .trim()
    .replace(/\\?\n/g, '<br>')
    .replace(/\\.|\|/g, (sign) => (sign === '|' ? '\\|' : sign));
}

function linesOf(table: Element): string {
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => cells.get(cell) ?? ''),
  );
  const width = Math.max(...rows.map((row) => row.length));
  const isHeaded = table.querySelector('thead') !== null;
  const header = isHeaded ? (rows[0] ?? []) : Array.from({ length: width }, () => '');
  const line = (texts: string[]) => `| ${texts.join(' | ')} |`;
  return [header, header.map(() => '---'), ...rows.slice(isHeaded ? 1 : 0)].map(line).join('\n');
}
