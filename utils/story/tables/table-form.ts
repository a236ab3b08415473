// What becomes of a table, as Medium has none. The writer's choice for a draft; 'auto' fits the form to each table.
export const tableForms = ['auto', 'text', 'list', 'picture'] as const;
export type TableForm = (typeof tableForms)[number];
