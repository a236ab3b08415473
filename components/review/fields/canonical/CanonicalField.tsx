// The canonical link: where the article has its home. One line with the address and what speaks against it; “Choose” shows the
// page's own candidates below.

import { useState } from 'preact/hooks';
import type { CanonicalCandidate } from '../../../../utils/clip/types';
import { canonicalWarnings } from '../../../../utils/draft/canonical/warnings';
import { room } from '../../../../utils/draft/edits';
import { t } from '../../../../utils/words/words';
import { Field } from '../../../common/fields/Field';
import { useRoom } from '../../../common/fields/use-room';
import { CanonicalChoices } from './CanonicalChoices';
import './canonical.css';

interface Props {
  value: string;
  /** The writer decided it; else it follows the page. */
  isChosen: boolean;
  candidates: readonly CanonicalCandidate[];
  /** Address of the page, to say so when the link leads to another site. */
  pageUrl: string;
  /** Where the story itself says that it was first published. */
  noticed: string | null;
  /** A comment with a quotation or a link: the page is not its home. */
  isOwn: boolean;
  problem: string | undefined;
  onChange: (url: string) => void;
}

export function CanonicalField(props: Props) {
  const { value, candidates, pageUrl, isOwn, problem, onChange } = props;
  const { field, told } = useRoom({ name: 'address', most: room.address, isWhole: true });
  const [open, setOpen] = useState(false);
  const hasChoice = !isOwn && (candidates.length > 1 || candidates[0]?.url !== value);
  const warnings = isOwn ? [] : canonicalWarnings(props);
  return (
    <Field
      id="canonicalUrl"
      label={t('review.canonical')}
      aside={
        hasChoice && (
          <button
            type="button"
            class="link"
            data-action="choose-canonical"
            aria-expanded={open}
            aria-controls="canonical-choices"
            onClick={() => setOpen(!open)}
          >
            {open ? t('review.canonical.close') : t('review.canonical.choose')}
          </button>
        )
      }
      problem={told ?? problem}
      hint={
        <>
          {isOwn && <p data-own-canonical>{t('review.canonical.own')}</p>}
          {warnings.map(({ doubt, text }) => (
            <p key={doubt} class="canonical-warning" data-warning={doubt}>
              {text}
            </p>
          ))}
          {hasChoice && open && (
            <CanonicalChoices
              value={value}
              candidates={candidates}
              pageUrl={pageUrl}
              onChange={onChange}
            />
          )}
        </>
      }
    >
      {(describedBy) => (
        <input
          {...field}
          id="canonicalUrl"
          name="canonicalUrl"
          type="url"
          dir="ltr"
          spellcheck={false}
          value={value}
          title={value}
          aria-describedby={describedBy}
          aria-invalid={problem !== undefined}
          onInput={(event) => onChange(event.currentTarget.value.trim())}
        />
      )}
    </Field>
  );
}
