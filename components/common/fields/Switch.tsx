// A choice between a few things, all of them in sight.
import type { ComponentChildren } from 'preact';

interface Option<Value extends string> {
  value: Value;
  words: string;
  isOff?: boolean;
}

interface Props<Value extends string> {
  name: string;
  legend: string;
  class?: string;
  options: readonly Option<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  /** What is said under it. */
  children?: ComponentChildren;
}

export function Switch<Value extends string>(props: Props<Value>) {
  const { name, legend, options, value: chosen, onChange, children } = props;
  return (
    <fieldset class={['switch', props.class].filter(Boolean).join(' ')}>
      <legend>{legend}</legend>
      {options.map(({ value, words, isOff = false }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            disabled={isOff}
            onChange={() => onChange(value)}
          />
          {words}
        </label>
      ))}
      {children}
    </fieldset>
  );
}
