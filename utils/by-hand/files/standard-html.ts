// The story's own marks in the words of HTML, for those who read no story: reach of cells, and the language of code.
// https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-code-element
import { applyForms } from '../../story/forms/apply-forms';
import { tableGrid } from '../../story/tables/table-cells';

/** Changes the tree of a story in place. */
export function standardHtml(body: Element): void {
  applyForms(body);
  for (const table of body.querySelectorAll('table')) mergeCells(table);
  for (const chosen of body.querySelectorAll('[data-form]')) chosen.removeAttribute('data-form');
  for (const block of body.querySelectorAll('pre[data-lang]')) {
    const code = block.ownerDocument.createElement('code');
    code.setAttribute('class', `language-${block.getAttribute('data-lang')}`);
    code.append(...block.childNodes);
    block.append(code);
    block.removeAttribute('data-lang');
  }
}

function mergeCells(table: Element): void {
  const { cells, seen } = tableGrid(table);
  const lines = [...table.querySelectorAll('tr')].map((row) => ({
    group: row.parentElement,
    cells: [...row.children],
  }));
  for (const { element, row, column, columns, rows } of cells) {
    // A cell cannot reach out of the head or the body that it stands in.
    const group = lines[row]?.group;
    const reached = lines.slice(row, row + rows).filter((line) => line.group === group);
    if (columns > 1) element.setAttribute('colspan', String(columns));
    if (reached.length > 1) element.setAttribute('rowspan', String(reached.length));
    for (const [down, line] of reached.entries())
      for (const [across, other] of line.cells.slice(column, column + columns).entries())
        if (other !== element && seen[row + down]?.[column + across]?.element === element)
          other.remove();
  }
  for (const cell of table.querySelectorAll('th, td')) {
    cell.removeAttribute('data-cols');
    cell.removeAttribute('data-rows');
  }
}
