// Tables of data become a plain grid. A table that only arranges the page becomes paragraphs.
import type { Rule } from '../flow/rule';
import { keptForm } from '../forms/forms';
import { codeText } from './code';
import { type Spanning, spanGrid } from './span-grid';

export const tables: Rule = {
  name: 'tables',
  filter: ['table'],
  lay(element, flow) {
    if (flow.isLine || isLayout(element)) return flow.unwrap(element);
    const rows = spanGrid(element, flow);
    const cells = rows.flat();
    const isData = cells.filter((it) => it?.element).length > 1;
    if (!isData || (rows[0]?.length ?? 0) < 2) return flow.unwrap(element);
    const caption = element.querySelector('caption');
    if (caption) flow.unwrap(caption);
    const table = tableOf(rows, flow.document);
    const form = keptForm(element, flow.context.isEdited);
    if (form !== null) table.setAttribute('data-form', form);
    flow.put(table);
    for (const figure of new Set(cells.flatMap((cell) => cell?.hoisted ?? []))) flow.put(figure);
  },
};

function isLayout(table: Element): boolean {
  // Editors of letters call every table so; one with heads and cells is none that only arranges.
  const isHeaded = table.querySelector('th') !== null && table.querySelector('td') !== null;
  if (!isHeaded && /^(?:presentation|none)$/.test(table.getAttribute('role') ?? '')) return true;
  if (table.querySelector('table')) return true;
  if (isProgram(table)) return true;
  if (isMostlyLists(table)) return true;
  // A table with header cells holds data.
  if (table.querySelector('th')) return false;
  const blocks = 'figure, iframe, video, ul, ol, blockquote, h1, h2, h3, h4, p + p';
  return [...table.querySelectorAll('td')].some((cell) => cell.querySelector(blocks));
}

/** A cell is a line: it can hold a command beside what that does, but no lines of code, nor one line of them all. */
function isProgram(table: Element): boolean {
  const blocks = [...table.querySelectorAll('pre')];
  if (blocks.length === 0) return false;
  const words = [...table.querySelectorAll('th, td')].filter((it) => !it.querySelector('pre'));
  const isSaid = words.some((it) => /[^\s\d!-/:-@[-`{-~]{2}/.test(it.textContent ?? ''));
  return !isSaid || blocks.some((it) => codeText(it).includes('\n'));
}

/** Whether most cells are lists. A cell is one line, so the items of a list would run together. */
function isMostlyLists(table: Element): boolean {
  const lists = [...table.querySelectorAll('ul, ol')].filter(
    (it) => it.childElementCount > 1 && !it.parentElement?.closest('ul, ol'),
  );
  const listed = lists.reduce((sum, it) => sum + (it.textContent ?? '').length, 0);
  return listed > (table.textContent ?? '').length / 2;
}

function tableOf(rows: (Spanning | null)[][], document: Document): Element {
  const table = document.createElement('table');
  const body = rows.findIndex((row) =>
    row.some((cell) => cell?.element && cell.element.localName !== 'th'),
  );
  const heads = body < 0 ? rows.length : body;
  for (const [name, part] of [
    ['thead', rows.slice(0, heads)],
    ['tbody', rows.slice(heads)],
  ] as const) {
    if (part.length === 0) continue;
    const section = table.appendChild(document.createElement(name));
    for (const row of part) {
      const line = section.appendChild(document.createElement('tr'));
      for (const cell of row)
        line.append(
          cell?.element
            ? spanning(cell.element, cell)
            : document.createElement(name === 'thead' ? 'th' : 'td'),
        );
    }
  }
  return table;
}

function spanning(element: Element, { columns, rows }: Spanning): Element {
  if (columns > 1) element.setAttribute('data-cols', String(columns));
  if (rows > 1) element.setAttribute('data-rows', String(rows));
  return element;
}
