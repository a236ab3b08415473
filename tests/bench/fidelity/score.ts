// How much of a reference a text holds, and how much else. Pure.
import { runs, tokens } from './words.ts';

export interface Score {
  /** Share of the text that is in the reference; null when there is no text. */
  precision: number | null;
  /** Share of the reference that is in the text; null when nothing was due. */
  recall: number | null;
  /** Harmonic mean over both counts, 0 to 1. */
  f1: number;
}

/** Pieces that must stand in a text, and pieces that must not. */
export interface Pieces {
  with: string[];
  without: string[];
}

export interface PieceCount {
  due: number;
  kept: number;
  /** How many must not stand there. */
  unwanted: number;
  /** How many of those do. */
  wrong: number;
}

/** Compares two texts as bags of runs of `size` words, as benchmarks of article extraction do. */
export function compare(reference: string, text: string, size = 4): Score {
  const due = bag(runs(tokens(reference), size));
  const given = bag(runs(tokens(text), size));
  let both = 0;
  for (const [run, times] of due) both += Math.min(times, given.get(run) ?? 0);
  const dueCount = sum(due);
  const givenCount = sum(given);
  return {
    precision: givenCount === 0 ? null : both / givenCount,
    recall: dueCount === 0 ? null : both / dueCount,
    f1: dueCount + givenCount === 0 ? 1 : (2 * both) / (dueCount + givenCount),
  };
}

function bag(list: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function sum(counts: Map<string, number>): number {
  return counts.values().reduce((total, times) => total + times, 0);
}

export function countPieces(text: string, pieces: Pieces): PieceCount {
  const folded = fold(text);
  const found = (list: string[]) => list.filter((piece) => folded.includes(fold(piece))).length;
  return {
    due: pieces.with.length,
    kept: found(pieces.with),
    unwanted: pieces.without.length,
    wrong: found(pieces.without),
  };
}

/** Equal but for form, white space, quotes and dashes. */
export function sameTitle(one: string, other: string): boolean {
  return fold(one) === fold(other);
}

function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
