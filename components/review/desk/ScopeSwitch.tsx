// Offered when there is more than one thing to send: the whole article, the selection,
// the selection as a quotation, or all that the page shows.

import type { Scope } from '../../../utils/draft/story/scope';
import { t } from '../../../utils/words/words';
import { Switch } from '../../common/fields/Switch';

interface Props {
  /** Those that the page has. */
  scopes: readonly Scope[];
  value: Scope;
  onChange: (scope: Scope) => void;
}

export function ScopeSwitch({ scopes, value, onChange }: Props) {
  if (scopes.length < 2) return null;
  return (
    <Switch
      name="scope"
      legend={t('review.scope')}
      options={scopes.map((scope) => ({ value: scope, words: t(`review.scope.${scope}`) }))}
      value={value}
      onChange={onChange}
    />
  );
}
