// What a note says.
import type { Note } from '../story/types';
import { t } from '../words/words';

/** A full sentence in the writer's language. */
export function noteWords({ code }: Pick<Note, 'code'>): string {
  return t(`draft.note.${code}`);
}
