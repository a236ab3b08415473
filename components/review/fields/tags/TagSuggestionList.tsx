// The list under the tag field. The focus stays in the field; `active` is where its arrows stand.

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SuggestedTag } from '../../../../utils/draft/tags/suggested';
import { t } from '../../../../utils/words/words';

interface Props {
  id: string;
  found: readonly SuggestedTag[];
  active: SuggestedTag | undefined;
  onChoose: (tag: SuggestedTag) => void;
}

export function TagSuggestionList({ id, found, active, onChoose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => list.current?.scrollIntoView({ block: 'nearest' }), [found.length]);
  return (
    <div
      ref={list}
      id={id}
      class="tag-list"
      role="listbox"
      tabIndex={-1}
      aria-label={t('review.tags.suggested')}
      // A click must not take the focus out of the field: that closes the list.
      onMouseDown={(event) => event.preventDefault()}
    >
      {found.map((suggested, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the focus is in the field, and so are the keys.
        <div
          key={suggested.tag}
          id={tagOptionId(index)}
          class="tag-option"
          role="option"
          tabIndex={-1}
          data-option={suggested.tag}
          aria-selected={suggested === active}
          onClick={() => onChoose(suggested)}
        >
          <span dir="auto">{suggested.tag}</span>
          <span class="tag-origin">{t(`review.tags.origin.${suggested.source}`)}</span>
        </div>
      ))}
    </div>
  );
}

/** The id of an option in the page, for ARIA. A tag may hold what no id may. */
export function tagOptionId(index: number): string {
  return `tag-option-${index}`;
}
