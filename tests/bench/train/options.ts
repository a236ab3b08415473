// The options of `npm run train -- …`.
import { parseArgs } from 'node:util';
import type { CorpusPage } from '../fidelity/corpus.ts';
import { count } from '../fidelity/options.ts';

export interface TrainOptions {
  corpus: string;
  sets: string[] | undefined;
  sample: number | undefined;
  /** The set to learn from, by which the verdict is given. */
  articles: string | undefined;
}

/** Reads the command line. Throws an `Error` whose message is a sentence for the person who typed it. */
export function readTrainOptions(args: string[]): TrainOptions {
  const option = { type: 'string' } as const;
  const options = { corpus: option, sets: option, sample: option, articles: option };
  const { corpus, sets, sample, articles } = parseArgs({ args, strict: true, options }).values;
  if (corpus === undefined)
    throw new Error(
      'Name a folder of pages: npm run train -- --corpus DIR [--articles SET] [--sets A,B] [--sample N].',
    );
  return {
    corpus,
    sets: sets?.split(','),
    sample: sample === undefined ? undefined : count('--sample', sample),
    articles,
  };
}

/** The largest set. */
export function setToLearn(pages: readonly CorpusPage[]): string {
  const sets = [...Map.groupBy(pages, ({ set }) => set)];
  const [largest] = sets.toSorted(([, one], [, other]) => other.length - one.length);
  if (!largest) throw new Error('No page has a reference of plain text.');
  return largest[0];
}
