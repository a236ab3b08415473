// The page's candidates for the canonical link, each with where it comes from. One click takes one.

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CanonicalCandidate } from '../../../../utils/clip/types';
import { oddityOf } from '../../../../utils/draft/canonical/warnings';
import { t } from '../../../../utils/words/words';
import { originOf } from './canonical-words';

interface Props {
  value: string;
  candidates: readonly CanonicalCandidate[];
  pageUrl: string;
  onChange: (url: string) => void;
}

export function CanonicalChoices({ value, candidates, pageUrl, onChange }: Props) {
  const list = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => list.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <fieldset ref={list} class="canonical-choices" id="canonical-choices">
      <legend class="visually-hidden">{t('review.canonical.candidates')}</legend>
      {candidates.map((candidate) => {
        const oddity = oddityOf(candidate.url, pageUrl);
        return (
          <label key={candidate.url} class="canonical-choice">
            <input
              type="radio"
              name="canonical-choice"
              data-candidate={candidate.source}
              checked={candidate.url === value}
              onChange={() => onChange(candidate.url)}
            />
            <span>
              <span class="canonical-address" dir="ltr">
                {candidate.url}
              </span>
              <span class="canonical-origin">
                {originOf(candidate)}
                {oddity && (
                  <strong data-doubt={oddity}> · {t(`review.canonical.odd.${oddity}`)}</strong>
                )}
              </span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
