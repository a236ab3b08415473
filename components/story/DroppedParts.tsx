// Parts of the page that were not taken for article: what they begin with, why, and a click to put them back.

import type { ArrangedPart } from '../../utils/story/blocks/arrange';
import { blockWords } from '../../utils/story/blocks/left-out';
import { t } from '../../utils/words/words';

interface Props {
  parts: readonly ArrangedPart[];
  onPutBack: (id: string) => void;
  onLeaveOut: (id: string) => void;
}

export function DroppedParts({ parts, onPutBack, onLeaveOut }: Props) {
  if (parts.length === 0) return null;
  const back = parts.filter(({ state }) => state === 'back').length;
  return (
    <details class="notes" data-dropped>
      <summary>
        {back === 0
          ? t('review.parts.summary', { count: parts.length })
          : t('review.parts.summaryBack', { count: parts.length, back })}
      </summary>
      <ul>
        {parts.map((part) => {
          const { id, html, words, state } = part;
          const isBack = state === 'back';
          const begin = blockWords(html, 12);
          return (
            <li key={id} data-part={id} data-state={state}>
              <span dir="auto">
                {begin ? t('review.parts.begin', { begin }) : t('review.parts.picture')}
              </span>{' '}
              {t('review.parts.words', { count: words })} {whatBecame(part)}{' '}
              <button
                type="button"
                class="link"
                data-action="put-back"
                aria-label={
                  isBack
                    ? t('review.parts.leaveOutNamed', { begin })
                    : t('review.parts.putBackNamed', { begin })
                }
                onClick={() => (isBack ? onLeaveOut(id) : onPutBack(id))}
              >
                {isBack ? t('review.parts.leaveOut') : t('review.parts.putBack')}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function whatBecame({ state, reason }: ArrangedPart): string {
  return state === 'back' ? t('review.parts.back') : t(`review.parts.${reason}`);
}
