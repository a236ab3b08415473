// How much of a reference a text holds, and how much else. Pure.

export interface Score {
  /** Share of the text that is in the reference; null when there is no text. */
  precision: number | null;
  /** Share of the reference that is in the text; null when nothing was due. */
  recall: number | null;
  /** Harmonic mean over both counts, 0 to 1. */
  f1: number;
}

/** Words in lower case, without marks. */
export function tokens(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}_]+/gu) ?? []
  );
}

/** Compares two texts as bags of runs of `size` words, as benchmarks of article extraction do. */
export function compare(reference: string, text: string, size = 4): Score {
  const due = runs(tokens(reference), size);
  const given = runs(tokens(text), size);
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

function runs(words: string[], size: number): Map<string, number> {
  const bag = new Map<string, number>();
  for (let start = 0; start < Math.max(1, words.length - size + 1); start += 1) {
    const run = words.slice(start, start + size).join(' ');
    if (run) bag.set(run, (bag.get(run) ?? 0) + 1);
  }
  return bag;
}

function sum(bag: Map<string, number>): number {
  return bag.values().reduce((total, times) => total + times, 0);
}

/** Pieces that stand in the text: of those that must, and of those that must not. */
export function segments(text: string, ref: { with: string[]; without: string[] }) {
  const folded = fold(text);
  const found = (pieces: string[]) => pieces.filter((piece) => folded.includes(fold(piece))).length;
  return { due: ref.with.length, kept: found(ref.with), wrong: found(ref.without) };
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

export function mean(numbers: ReadonlyArray<number | null>): number {
  const known = numbers.filter((number) => number !== null);
  return known.reduce((total, number) => total + number, 0) / known.length;
}

/** @param share 0.5 for the median */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
}
