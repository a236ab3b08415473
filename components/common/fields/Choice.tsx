// A labelled drop-down over a fixed list of values.

interface Props<Value extends string> {
  name: string;
  label: string;
  value: Value;
  /** Each with its text, and the language of the text where it is another than the page's. */
  options: ReadonlyArray<readonly [Value, string, string?]>;
  problem?: string | undefined;
  onChange: (value: Value) => void;
}

export function Choice<Value extends string>({
  name,
  label,
  value,
  options,
  problem,
  onChange,
}: Props<Value>) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <select
        id={name}
        name={name}
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={`${name}-problem`}
        onChange={(event) => {
          const chosen = options.find(([option]) => option === event.currentTarget.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {options.map(([option, text, language]) => (
          <option key={option} value={option} lang={language}>
            {text}
          </option>
        ))}
      </select>
      <p id={`${name}-problem`} class="problem" aria-live="polite">
        {problem}
      </p>
    </div>
  );
}
