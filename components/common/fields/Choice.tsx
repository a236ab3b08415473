// A labelled drop-down over a fixed list of values.

interface Props<Value extends string> {
  name: string;
  /** The name, where left out. */
  id?: string;
  label: string;
  value: Value;
  /** Each with its text, and the language of the text where it is another than the page's. */
  options: ReadonlyArray<readonly [Value, string, string?]>;
  problem?: string | undefined;
  onChange: (value: Value) => void;
}

export function Choice<Value extends string>({
  name,
  id = name,
  label,
  value,
  options,
  problem,
  onChange,
}: Props<Value>) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        name={name}
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-problem`}
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
      <p id={`${id}-problem`} class="problem" aria-live="polite">
        {problem}
      </p>
    </div>
  );
}
