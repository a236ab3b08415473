// The suggestions under the tag field: one click takes one. The list that typing opens has all of them.

import { type SuggestedTag, tagSources } from '../../../../utils/draft/tags/suggested';
import { t } from '../../../../utils/words/words';

/** Of each source. More would push the rest of the desk down. */
const mostOfOne = 4;

interface Props {
  open: readonly SuggestedTag[];
  onChoose: (tag: string) => void;
}

export function SuggestedTags({ open, onChoose }: Props) {
  const groups = tagSources.map((source) => ({
    source,
    tags: open.filter((it) => it.source === source).slice(0, mostOfOne),
  }));
  return (
    <>
      {groups.map(
        ({ source, tags }) =>
          tags.length > 0 && (
            <p key={source} class="suggestions" data-suggested-from={source}>
              {t(`review.tags.from.${source}`)}
              {tags.map(({ tag }) => (
                <button
                  type="button"
                  class="link"
                  key={tag}
                  data-suggested-tag={tag}
                  dir="auto"
                  onClick={() => onChoose(tag)}
                >
                  {tag}
                </button>
              ))}
            </p>
          ),
      )}
    </>
  );
}
