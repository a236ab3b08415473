// On a page that somebody else may have written: what Medium's rules say, and the two ways to be in the right.

import { useState } from 'preact/hooks';
import { rightsWords } from '../../utils/draft/site/rights-words';
import type { License } from '../../utils/medium/license';
import { t } from '../../utils/words/words';
import './rights-guard.css';

interface Props {
  /** As the writer calls it. */
  site: string;
  /** What the page itself says; null: nothing. */
  license: License | null;
  /** Something is selected on the page, so it can be quoted. */
  canQuote: boolean;
  onMine: () => void;
  onQuote: () => void;
}

export function RightsGuard({ site, license, canQuote, onMine, onQuote }: Props) {
  const [isAsked, setIsAsked] = useState(false);
  const { isMild, sentences } = rightsWords(license);
  return (
    <section
      class="rights"
      aria-label={t('review.rights.label')}
      data-rights={isMild ? 'allowed' : 'warned'}
    >
      <p>{sentences}</p>
      <div class="rights-ways">
        <button
          type="button"
          data-action="mine"
          title={t('review.rights.mine.hint', { site })}
          onClick={onMine}
        >
          {t('review.rights.mine')}
        </button>
        <button
          type="button"
          data-action="quote"
          onClick={() => (canQuote ? onQuote() : setIsAsked(true))}
        >
          {t('review.rights.quote')}
        </button>
      </div>
      <p role="status" class="hint">
        {isAsked && !canQuote && t('review.rights.choose')}
      </p>
    </section>
  );
}
