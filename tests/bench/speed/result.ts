// What a part of the bench gives: rows for people, each with its goal, and everything that was measured for the file.

/** `x` is a ratio; `count` a plain number. */
export type Unit = 'x' | 'ms' | 's' | 'kB' | 'MB' | 'count';

export interface Row {
  what: string;
  /** null: it could not be measured; `note` says why. */
  value: number | null;
  unit: Unit;
  /** The value that the goal allows: at most, or at least. */
  goal?: { most: number } | { least: number };
  note?: string;
  /** Stands in the README too: what does not depend on the machine. */
  isRatio?: boolean;
}

export interface PartResult {
  rows: Row[];
  /** For the file alone. */
  details: unknown;
}

export interface PartOptions {
  /** Fewer turns, pages and drafts, so that all parts together end within three minutes on a machine that does nothing else. */
  isQuick: boolean;
  /** Runs `npm test` first, for the part that tells of it. */
  runsTests: boolean;
}

export type Part = (options: PartOptions) => Promise<PartResult>;

/** Whether the goal is reached; null where there is no goal, or no value. */
export function reached({ value, goal }: Row): boolean | null {
  if (goal === undefined || value === null || !Number.isFinite(value)) return null;
  return 'most' in goal ? value <= goal.most : value >= goal.least;
}
