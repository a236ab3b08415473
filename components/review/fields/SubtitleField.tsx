// The subtitle, with the page's own description at hand. Empty unless the writer wants one.

import { room } from '../../../utils/draft/edits';
import { maxSubtitleLength } from '../../../utils/medium/limits';
import { t } from '../../../utils/words/words';
import { Field } from '../../common/fields/Field';
import { useRoom } from '../../common/fields/use-room';
import { WrappedLine } from '../../common/fields/WrappedLine';

interface Props {
  value: string;
  /** What the page says of itself; null: nothing. */
  description: string | null;
  problem: string | undefined;
  onChange: (subtitle: string) => void;
}

export function SubtitleField({ value, description, problem, onChange }: Props) {
  const { field, told } = useRoom({ name: 'subtitle', most: room.subtitle });
  const isOver = value.length > maxSubtitleLength;
  return (
    <Field
      id="subtitle"
      label={t('review.subtitle')}
      aside={
        value !== '' && (
          <span class={isOver ? 'counter counter-over' : 'counter'}>
            {value.length} / {maxSubtitleLength}
          </span>
        )
      }
      problem={told ?? problem}
      hint={
        value === '' &&
        description !== null && (
          <button
            type="button"
            class="link"
            data-action="take-description"
            title={description}
            onClick={() => onChange(description)}
          >
            {t('review.subtitle.description')}
          </button>
        )
      }
    >
      {(describedBy) => (
        <WrappedLine
          {...field}
          id="subtitle"
          name="subtitle"
          dir="auto"
          autocomplete="off"
          value={value}
          placeholder={t('review.subtitle.add')}
          aria-describedby={describedBy}
          aria-invalid={problem !== undefined}
          onText={onChange}
        />
      )}
    </Field>
  );
}
