// Tables that are drawn from boxes, and say by their roles what each box is: https://www.w3.org/TR/wai-aria-1.2/#table
import type { LivePage } from '../page/live-page';
import { letters } from '../text/letters';

const cells = /^(?:cell|gridcell|columnheader|rowheader)$/;

/** Makes tables of them. What has words outside of its cells, or a table inside, stays as it is. @param top a copy, cleaned */
export function makeRoleTables(top: Element, page: LivePage): void {
  for (const box of page.all(top, 'div[role="table"]')) {
    const rows = [...page.all(box, '[role="row"]')].map((row) => ({
      row,
      cells: [...row.children].filter((it) => cells.test(it.getAttribute('role') ?? '')),
    }));
    const all = rows.flatMap((it) => it.cells);
    const words = all.map((cell) => letters(cell.textContent ?? '')).join('');
    const isWhole = words === letters(box.textContent ?? '');
    if (rows.length < 2 || !isWhole || box.querySelector('table, [role="table"]')) continue;
    const table = page.clone.createElement('table');
    for (const { row, cells: own } of rows) {
      const line = table.appendChild(page.clone.createElement('tr'));
      for (const cell of own) {
        const isHead = cell.getAttribute('role')?.endsWith('header') === true;
        line.appendChild(page.clone.createElement(isHead ? 'th' : 'td')).append(...cell.childNodes);
      }
      row.remove();
    }
    box.replaceWith(table);
  }
}
