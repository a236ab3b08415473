// One line beside the button: whether Medium will keep the story as it is, or what to look at before it goes.
import type { Note } from '../../utils/story/types';

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
        'Medium will keep everything.'
      ) : (
        <button type="button" class="link" data-action="show-notes" onClick={onShow}>
          {things === 1 ? 'One thing to look at' : `${things} things to look at`}
        </button>
      )}
    </p>
  );
}
