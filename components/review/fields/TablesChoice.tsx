// Offered when the story has tables, which Medium has not: what they become.

import { type TableForm, tableForms } from '../../../utils/story/tables/table-form';
import type { Story } from '../../../utils/story/types';
import { t } from '../../../utils/words/words';
import { Choice } from '../../common/fields/Choice';
import { formNames } from '../../story/form-names';

interface Props {
  story: Story;
  value: TableForm;
  onChange: (form: TableForm) => void;
}

export function TablesChoice({ story, value, onChange }: Props) {
  if (!story.html.includes('<table')) return null;
  return (
    <Choice
      name="tables"
      label={t('review.tables')}
      value={value}
      options={formNames({ forms: tableForms })}
      onChange={onChange}
    />
  );
}
