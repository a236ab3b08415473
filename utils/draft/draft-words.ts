// What a note says, and what keeps a draft from being sent.
import { maxTags } from '../medium/limits';
import type { Note } from '../story/types';
import { t } from '../words/words';
import type { Problem } from './problems';

/** A full sentence in the writer's language. */
export function noteWords({ code }: Pick<Note, 'code'>): string {
  return t(`draft.note.${code}`);
}

/** A full sentence in the writer's language. */
export function problemWords({ code, over = 0 }: Problem): string {
  return t(`draft.problem.${code}`, { over, most: maxTags });
}
