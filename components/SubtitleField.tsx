// The subtitle, with the page's own description at hand. Empty unless the writer wants one.
import { maxSubtitleLength } from '../utils/medium/limits';
import { Field } from './Field';

interface Props {
  value: string;
  /** What the page says of itself; null: nothing. */
  description: string | null;
  problem: string | undefined;
  onChange: (subtitle: string) => void;
}

export function SubtitleField({ value, description, problem, onChange }: Props) {
  const isOver = value.length > maxSubtitleLength;
  return (
    <Field
      id="subtitle"
      label="Subtitle"
      aside={
        value !== '' && (
          <span class={isOver ? 'counter counter-over' : 'counter'}>
            {value.length} / {maxSubtitleLength}
          </span>
        )
      }
      problem={problem}
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
            Take the page’s description
          </button>
        )
      }
    >
      {(describedBy) => (
        <input
          id="subtitle"
          name="subtitle"
          type="text"
          dir="auto"
          autocomplete="off"
          value={value}
          placeholder="None"
          aria-describedby={describedBy}
          aria-invalid={problem !== undefined}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
