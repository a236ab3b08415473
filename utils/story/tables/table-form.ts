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

/** It may have a choice already, when the writer edited the text around it. */
const tableStart = /<table(?: data-form="([a-z]+)")?>/g;

/** What the first table of a piece of story HTML becomes; null: there is none. @param usual as in formOf */
export function formIn(html: string, usual: TableForm): TableForm | null {
  const [table] = html.matchAll(tableStart);
  if (!table) return null;
  const [, own = ''] = table;
  return isTableForm(own) ? own : usual;
}

/** A piece of story HTML with a choice for its tables. */
export function withTableForm(html: string, form: TableForm): string {
  return html.replaceAll(tableStart, `<table data-form="${form}">`);
}

/** Whether a table of a piece of story HTML is to be drawn. */
export function drawsTables(html: string, usual: TableForm): boolean {
  return usual === 'picture' || html.includes('<table data-form="picture">');
}
