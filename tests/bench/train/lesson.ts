// What is learned from a page, and what a model would do with it. Pure.
import { createHash } from 'node:crypto';
import type { CorpusPage } from '../fidelity/corpus.ts';
import { runs, tokens } from '../fidelity/words.ts';
import { type Rows, sumOf, type Tree } from './boost.ts';
import type { ToldBlock } from './in-page/globals.ts';

export interface Lesson {
  set: string;
  url: string;
  /** Pages of one site are in one fold: a site's template must not stand on both sides. */
  fold: number;
  reference: string;
  blocks: LessonBlock[];
}

export interface LessonBlock extends Pick<ToldBlock, 'part'> {
  values: number[];
  words: number;
  /** Whether it stands in the reference. */
  belongs: boolean;
}

export const folds = 5;

/** Two labels are no site of its own everywhere, but too coarse is on the safe side. */
export function foldOf(url: string): number {
  const site = new URL(url).hostname.split('.').slice(-2).join('.');
  return createHash('md5').update(site).digest().readUInt32BE() % folds;
}

/** Words of a block that is looked for as a whole; of longer ones, half of the runs are enough. */
const short = 25;
const runLength = 4;

/** @returns whether a block's words stand in the reference */
export function belongsTo(reference: string): (line: string) => boolean {
  const words = tokens(reference);
  const text = ` ${words.join(' ')} `;
  const known = new Set(runs(words, runLength));
  return (line) => {
    const own = tokens(line);
    if (own.length <= short && text.includes(` ${own.join(' ')} `)) return true;
    if (own.length < runLength) return false;
    const all = runs(own, runLength);
    return all.filter((run) => known.has(run)).length > all.length / 2;
  };
}

export function lessonOf({ set, url, ref }: CorpusPage, told: readonly ToldBlock[]): Lesson {
  const reference = ref.kind === 'text' ? ref.value : '';
  const belongs = belongsTo(reference);
  const blocks = told.map(({ line, features, part }) => ({
    part,
    values: Object.values(features),
    words: tokens(line).length,
    belongs: belongs(line),
  }));
  return { set, url, fold: foldOf(url), reference, blocks };
}

/** Long blocks count more than short ones, and long pages less than as many short ones. */
const weightOf = ({ words }: LessonBlock) => Math.max(1, words) ** 0.7;

export function rowsOf(lessons: readonly Lesson[]): Rows {
  const [values, labels, weights]: [number[][], number[], number[]] = [[], [], []];
  for (const { blocks } of lessons) {
    const whole = blocks.reduce((sum, block) => sum + weightOf(block), 0) ** 0.7;
    for (const block of blocks) {
      values.push(block.values);
      labels.push(block.belongs ? 1 : 0);
      weights.push(weightOf(block) / whole);
    }
  }
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / Math.max(1, weights.length);
  return { values, labels, weights: weights.map((weight) => weight / mean) };
}

/** The chance of each block to belong to the article. */
export function chancesOf(trees: readonly Tree[], { blocks }: Lesson): number[] {
  return blocks.map(({ values }) => 1 / (1 + Math.exp(-sumOf(trees, values))));
}

/** @returns the numbers of the blocks that the model takes out; a heading goes with all that it introduces */
export function goneOf(
  { blocks }: Lesson,
  chances: readonly number[],
  threshold: number,
): number[] {
  const gone = new Set<number>();
  for (const [index, { part }] of blocks.entries())
    if (part === 'other' && (chances[index] ?? 1) < threshold) gone.add(index);
  for (const [index, { part }] of blocks.entries()) {
    if (part !== 'heading') continue;
    let next = index + 1;
    while (gone.has(next) && blocks[next]?.part !== 'heading') next += 1;
    const isEnd = next === blocks.length || blocks[next]?.part === 'heading';
    if (isEnd && next > index + 1) gone.add(index);
  }
  return [...gone].sort((one, other) => one - other);
}

/** Words of blocks that are taken out, and how many of them the reference holds. */
export function takenOf({ blocks }: Lesson, gone: readonly number[]) {
  const taken = gone.flatMap((index) => blocks[index] ?? []);
  const wordsOf = (some: typeof taken) => some.reduce((sum, { words }) => sum + words, 0);
  return { words: wordsOf(taken), due: wordsOf(taken.filter(({ belongs }) => belongs)) };
}
