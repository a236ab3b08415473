// What a table becomes, in words.

import { type TableForm, tableForms } from '../../utils/story/tables/table-form';
import { t } from '../../utils/words/words';

/** For a choice. */
export function formNames(): (readonly [TableForm, string])[] {
  return tableForms.map((form) => [form, t(`review.tables.${form}`)] as const);
}
