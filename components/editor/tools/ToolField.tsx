// A field of the toolbar: something about the block in which the caret stands. Each letter counts at once.
import { useState } from 'preact/hooks';

interface Props {
  name: string;
  label: string;
  hint: string;
  value: string;
  isWrong?: (typed: string) => boolean;
  onChange: (typed: string) => void;
  /** Back into the text. */
  onLeave: () => void;
}

export function ToolField({ name, label, hint, value, isWrong, onChange, onLeave }: Props) {
  const [wrong, setWrong] = useState<string | null>(null);
  return (
    <label class="tool-field">
      <span>{label}</span>
      <input
        type="text"
        data-field={name}
        value={wrong ?? value}
        placeholder={hint}
        aria-invalid={wrong !== null}
        onInput={({ currentTarget }) => {
          const isBad = isWrong?.(currentTarget.value) ?? false;
          setWrong(isBad ? currentTarget.value : null);
          if (!isBad) onChange(currentTarget.value);
        }}
        onBlur={() => setWrong(null)}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || !/^(?:Enter|Escape)$/.test(event.key)) return;
          event.preventDefault();
          onLeave();
        }}
      />
    </label>
  );
}
