// The nine licenses of Medium's API, in its own spelling, and in words.
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

export const licenseNames: Readonly<Record<License, string>> = {
  'all-rights-reserved': 'All rights reserved',
  'cc-40-by': 'CC BY 4.0: credit the author',
  'cc-40-by-sa': 'CC BY-SA 4.0: credit, share alike',
  'cc-40-by-nd': 'CC BY-ND 4.0: credit, no changes',
  'cc-40-by-nc': 'CC BY-NC 4.0: credit, not for profit',
  'cc-40-by-nc-nd': 'CC BY-NC-ND 4.0: credit, not for profit, no changes',
  'cc-40-by-nc-sa': 'CC BY-NC-SA 4.0: credit, not for profit, share alike',
  'cc-40-zero': 'CC0: no rights reserved',
  'public-domain': 'Public domain',
};
