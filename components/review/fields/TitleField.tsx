// The title with its 100-character count.

import { room } from '../../../utils/draft/edits';
import { maxTitleLength } from '../../../utils/medium/limits';
import { t } from '../../../utils/words/words';
import { Field } from '../../common/fields/Field';
import { useRoom } from '../../common/fields/use-room';
import { WrappedLine } from '../../common/fields/WrappedLine';
import { useFocusOnMount } from '../../common/use-focus-on-mount';

interface Props {
  value: string;
  problem: string | undefined;
  onChange: (title: string) => void;
}

export function TitleField({ value, problem, onChange }: Props) {
  const input = useFocusOnMount<HTMLTextAreaElement>();
  const { field, told } = useRoom({ name: 'title', most: room.title });
  const over = value.length > maxTitleLength;
  const counter = (
    <span class={over ? 'counter counter-over' : 'counter'} data-counter>
      {value.length} / {maxTitleLength}
    </span>
  );
  return (
    <Field id="title" label={t('review.title')} aside={counter} problem={told ?? problem}>
      {(describedBy) => (
        <WrappedLine
          {...field}
          ref={input}
          id="title"
          name="title"
          dir="auto"
          value={value}
          aria-describedby={describedBy}
          aria-invalid={problem !== undefined}
          onText={onChange}
        />
      )}
    </Field>
  );
}
