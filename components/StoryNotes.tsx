// What was changed, dropped or is in doubt, in words.
import type { Note } from '../utils/story/types';

export function StoryNotes({ notes }: { notes: readonly Note[] }) {
  if (notes.length === 0) return null;
  return (
    <details class="notes">
      <summary>
        {notes.length === 1 ? 'One thing differs' : `${notes.length} things differ`} from the page
      </summary>
      <ul>
        {notes.map((note, index) => (
          <li key={index} data-note={note.kind}>
            {note.text}
          </li>
        ))}
      </ul>
    </details>
  );
}
