// Doubts about a story as a whole: nobody should send it without having seen them. Pure.
import type { Note } from './types';

/** Doubts about one block are not among them. */
export function isAboutAll({ kind, block }: Note): boolean {
  return kind === 'doubt' && block === undefined;
}
