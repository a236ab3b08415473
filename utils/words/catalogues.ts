// The languages that there are words in, and the catalogues that each has: a file locales/<language>/<catalogue>.json.

/** English is the source: the others have its ids and its placeholders. */
export const languages = ['en'] as const;
export type Language = (typeof languages)[number];

/** An id begins with the name of its catalogue. */
export const catalogues = [
  'common',
  'failures',
  'delivery',
  'outbox',
  'checklist',
  'tabs',
  'welcome',
  'connection',
  'connect',
  'draft',
  'review',
  'editor',
  'settings',
] as const;
export type Catalogue = (typeof catalogues)[number];
