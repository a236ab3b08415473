// The nine licenses of Medium's API, in its own spelling.
// https://github.com/Medium/medium-api-docs#creating-a-post

export const licenses = [
  'all-rights-reserved',
  'cc-40-by',
  'cc-40-by-sa',
  'cc-40-by-nd',
  'cc-40-by-nc',
  'cc-40-by-nc-nd',
  'cc-40-by-nc-sa',
  'cc-40-zero',
  'public-domain',
] as const;

export type License = (typeof licenses)[number];
