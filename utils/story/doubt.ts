// Doubts about a whole story. The writer must see them before sending. Pure.
import type { Note } from './types';

/** Whether a note is a doubt about the whole story, not about one block. */
export function isAboutAll({ kind, block }: Note): boolean {
  return kind === 'doubt' && block === undefined;
}
