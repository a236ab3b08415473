// The writer's own words in front of what is from the page. Plain text; an empty line begins a new paragraph.

import { room } from '../../../utils/draft/edits';
import { t } from '../../../utils/words/words';
import { Field } from '../../common/fields/Field';
import { useRoom } from '../../common/fields/use-room';

interface Props {
  value: string;
  onChange: (comment: string) => void;
}

export function CommentField({ value, onChange }: Props) {
  const { field, told } = useRoom({ name: 'field', most: room.comment });
  return (
    <Field id="comment" label={t('review.comment')} problem={told} hint={t('review.comment.hint')}>
      {(describedBy) => (
        <textarea
          {...field}
          id="comment"
          name="comment"
          class="comment-input"
          rows={3}
          dir="auto"
          value={value}
          aria-describedby={describedBy}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
