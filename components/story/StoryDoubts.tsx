// Doubts about the story as a whole, where nobody can send it without having seen them.
import { noteWords } from '../../utils/draft/draft-words';
import { isAboutAll } from '../../utils/story/doubt';
import type { Note } from '../../utils/story/types';

export function StoryDoubts({ notes }: { notes: readonly Note[] }) {
  return (
    <>
      {notes.filter(isAboutAll).map((note) => (
        <p key={note.code} class="doubt" role="status" data-doubt>
          {noteWords(note)}
        </p>
      ))}
    </>
  );
}
