// What becomes of the tables of a draft, because Medium has none. The writer chooses. 'auto' chooses for each table.
export const tableForms = ['auto', 'text', 'list', 'picture'] as const;
export type TableForm = (typeof tableForms)[number];
