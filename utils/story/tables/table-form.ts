// What becomes of the tables of a draft, because Medium has none. The writer chooses. 'auto' chooses for each table.
export const tableForms = ['auto', 'text', 'list', 'picture'] as const;
export type TableForm = (typeof tableForms)[number];

/** What one table becomes. @param table of a Story. @param usual for tables that the writer chose nothing for */
export function formOf(table: Element, usual: TableForm): TableForm {
  const own = table.getAttribute('data-form') ?? '';
  return isTableForm(own) ? own : usual;
}

/** Whether a text names a form. */
export function isTableForm(text: string): text is TableForm {
  return tableForms.some((form) => form === text);
}

/** Whether a table of a piece of story HTML is to be drawn. */
export function drawsTables(html: string, usual: TableForm): boolean {
  return usual === 'picture' || html.includes('<table data-form="picture">');
}
