// The writer's own words in front of what is from the page. Plain text; an empty line begins a new paragraph.
import { Field } from './Field';

interface Props {
  value: string;
  onChange: (comment: string) => void;
}

export function CommentField({ value, onChange }: Props) {
  return (
    <Field
      id="comment"
      label="Your words"
      hint="They stand above what is from the page. Its source comes below by itself."
    >
      {(describedBy) => (
        <textarea
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
