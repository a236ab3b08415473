// Offered when something was selected on the page: the whole article, or only that.
import type { Scope } from '../utils/review/draft';

const scopes: ReadonlyArray<readonly [Scope, string]> = [
  ['article', 'Whole article'],
  ['selection', 'Only the selection'],
];

interface Props {
  value: Scope;
  onChange: (scope: Scope) => void;
}

export function ScopeSwitch({ value, onChange }: Props) {
  return (
    <fieldset class="switch">
      <legend>What to send</legend>
      {scopes.map(([scope, text]) => (
        <label key={scope}>
          <input
            type="radio"
            name="scope"
            value={scope}
            checked={value === scope}
            onChange={() => onChange(scope)}
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
