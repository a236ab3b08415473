// What was changed, dropped or is in doubt, in words, with the way to each place in the preview.

import { useState } from 'preact/hooks';
import { noteWords } from '../../utils/draft/draft-words';
import type { Note } from '../../utils/story/types';
import { t } from '../../utils/words/words';

interface Props {
  notes: readonly Note[];
  /** Shows a top-level block of the story in the preview. */
  onShow: (block: number) => void;
}

export function StoryNotes({ notes, onShow }: Props) {
  if (notes.length === 0) return null;
  const codes = [...new Set(notes.map(({ code }) => code))];
  // A doubt is for the writer to settle, so it is not folded away.
  const isDoubtful = notes.some(({ kind }) => kind === 'doubt');
  return (
    <details class="notes" data-notes open={isDoubtful}>
      <summary>{t('review.notes.summary', { count: codes.length })}</summary>
      <ul>
        {codes.map((code) => (
          <StoryNote
            key={code}
            notes={notes.filter((note) => note.code === code)}
            onShow={onShow}
          />
        ))}
      </ul>
    </details>
  );
}

/** @param props notes of the same code, one for each place */
function StoryNote({ notes, onShow }: Props) {
  const [shown, setShown] = useState(-1);
  const places = notes.flatMap(({ block }) => block ?? []);
  const next = (shown + 1) % places.length;
  const [first] = notes;
  const show = () => {
    setShown(next);
    onShow(places[next] ?? 0);
  };
  return (
    <li data-note={first?.kind}>
      {first && noteWords(first)}{' '}
      {places.length > 0 && (
        <button type="button" class="link" data-action="show-note" onClick={show}>
          {places.length === 1
            ? t('review.notes.show')
            : t('review.notes.showOf', { number: next + 1, all: places.length })}
        </button>
      )}
    </li>
  );
}
