// Doubts about the story as a whole, where nobody can send it without having seen them.
import type { Note } from '../utils/story/types';

export function StoryDoubts({ notes }: { notes: readonly Note[] }) {
  return (
    <>
      {notes.filter(isAboutAll).map(({ text }) => (
        <p key={text} class="doubt" role="status" data-doubt>
          {text}
        </p>
      ))}
    </>
  );
}

/** Doubts about one block stand with the other notes. */
export function isAboutAll({ kind, block }: Note): boolean {
  return kind === 'doubt' && block === undefined;
}
