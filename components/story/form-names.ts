// What a thing that Medium has no place for can become, in words.

import { cutText } from '../../utils/cut-text';
import type { Fix } from '../../utils/story/forms/fixes';
import type { Form } from '../../utils/story/forms/forms';
import { isTableForm } from '../../utils/story/tables/table-form';
import { t } from '../../utils/words/words';

/** Characters of a title: a choice is one line. */
const longestTitle = 60;

/** For a choice. @param title of an embedded player */
export function formNames<Some extends Form>({
  forms,
  title = '',
}: {
  forms: readonly Some[];
  title?: Fix['title'];
}): (readonly [Some, string])[] {
  const short = cutText(title, longestTitle);
  const shown = short === title ? title : `${short} …`;
  return forms.map((form) => [form, nameOf(form, shown)] as const);
}

function nameOf(form: Form, title: string): string {
  return isTableForm(form) ? t(`review.tables.${form}`) : t(`review.form.${form}`, { title });
}
