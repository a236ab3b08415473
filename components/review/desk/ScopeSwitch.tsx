// Offered when there is more than one thing to send: the whole article, the selection,
// the selection as a quotation, or all that the page shows.

import type { Scope } from '../../../utils/draft/story/scope';
import { t } from '../../../utils/words/words';

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
      <legend>{t('review.scope')}</legend>
      {scopes.map((scope) => (
        <label key={scope}>
          <input
            type="radio"
            name="scope"
            value={scope}
            checked={value === scope}
            onChange={() => onChange(scope)}
          />
          {t(`review.scope.${scope}`)}
        </label>
      ))}
    </fieldset>
  );
}
