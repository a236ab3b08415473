// On a page that somebody else may have written: what Medium's rules say, and the two ways to be in the right.
import { useState } from 'preact/hooks';
import { rightsWords } from '../../utils/draft/site/rights-words';
import type { License } from '../../utils/medium/license';
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
    <section class="rights" aria-label="Rights" data-rights={isMild ? 'allowed' : 'warned'}>
      <p>{sentences}</p>
      <div class="rights-ways">
        <button
          type="button"
          data-action="mine"
          title={`Clipdraft does not ask again on ${site}`}
          onClick={onMine}
        >
          I wrote this
        </button>
        <button
          type="button"
          data-action="quote"
          onClick={() => (canQuote ? onQuote() : setIsAsked(true))}
        >
          Quote instead
        </button>
      </div>
      <p role="status" class="hint">
        {isAsked &&
          !canQuote &&
          'Choose blocks of the story with their “Quote” button, or select words on the page and click the Clipdraft button again.'}
      </p>
    </section>
  );
}
