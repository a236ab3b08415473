// Offered when there is more than one thing to send: the whole article, the selection,
// the selection as a quotation, or all that the page shows.
import type { Scope } from '../../../utils/draft/story/scope';

const names: Readonly<Record<Scope, string>> = {
  article: 'Whole article',
  selection: 'Selection',
  quote: 'Quotation',
  page: 'Whole page',
  link: 'Only the link',
};

interface Props {
  /** Those that the page has. */
  scopes: readonly Scope[];
  value: Scope;
  onChange: (scope: Scope) => void;
}

export function ScopeSwitch({ scopes, value, onChange }: Props) {
  if (scopes.length < 2) return null;
  return (
    <fieldset class="switch">
      <legend>What to send</legend>
      {scopes.map((scope) => (
        <label key={scope}>
          <input
            type="radio"
            name="scope"
            value={scope}
            checked={value === scope}
            onChange={() => onChange(scope)}
          />
          {names[scope]}
        </label>
      ))}
    </fieldset>
  );
}
