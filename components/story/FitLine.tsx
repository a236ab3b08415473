// One line beside the button: whether Medium will keep the story as it is, or what to look at before it goes.

import type { Note } from '../../utils/story/types';
import { t } from '../../utils/words/words';

interface Props {
  /** What differs from the page. */
  notes: readonly Note[];
  onShow: () => void;
}

export function FitLine({ notes, onShow }: Props) {
  const things = new Set(notes.map(({ code }) => code)).size;
  return (
    <p class="fit" data-fit={things}>
      {things === 0 ? (
        t('review.fit', { count: things })
      ) : (
        <button type="button" class="link" data-action="show-notes" onClick={onShow}>
          {t('review.fit', { count: things })}
        </button>
      )}
    </p>
  );
}
