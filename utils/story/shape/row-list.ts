// A table as a list: one item a row, in it one line a cell with the header of its column before it.

export function rowList(table: Element): Element {
  const document = table.ownerDocument;
  const heads = [...table.querySelectorAll('thead tr')];
  const rows = [...table.querySelectorAll('tbody tr')];
  const names = (heads[0] ? [...heads[0].children] : []).map((_, column) =>
    heads.flatMap((row) => row.children[column]?.textContent?.trim() || []).join(' '),
  );
  const list = document.createElement('ul');
  for (const row of rows.length > 0 ? rows : heads) {
    const item = list.appendChild(document.createElement('li'));
    for (const [column, cell] of [...row.children].entries()) {
      const name = rows.length > 0 ? names[column] : '';
      const isFirst = row === (rows[0] ?? row);
      // A header over nothing is said once, so that no word is lost.
      if (!cell.hasChildNodes() && !(name && isFirst)) continue;
      if (item.hasChildNodes()) item.append(document.createElement('br'));
      if (name) item.append(document.createElement('strong'), ' ');
      if (name && item.lastElementChild) item.lastElementChild.textContent = `${name}:`;
      item.append(...(cell.hasChildNodes() ? cell.childNodes : ['–']));
    }
  }
  return list;
}
