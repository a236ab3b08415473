// What is said of where a suggested tag comes from.
import type { TagSource } from '../../../../utils/draft/tags/suggested';

/** In front of the suggestions under the field. */
export const tagLabels: Readonly<Record<TagSource, string>> = {
  page: 'From the page:',
  site: 'From this site:',
  before: 'Used before:',
};

/** At the end of a suggestion in the list. */
export const tagOrigins: Readonly<Record<TagSource, string>> = {
  page: 'page',
  site: 'site',
  before: 'used before',
};
