// The options of `npm run bench:fidelity -- …`.
import { parseArgs } from 'node:util';
import { type ReaderName, readerNames } from './readers.ts';

export interface BenchOptions {
  corpus: string;
  sample: number | undefined;
  sets: string[] | undefined;
  readers: ReaderName[];
  /** A file for what was measured, a line a page. */
  json: string | undefined;
  /** How many pages to name where Clipdraft is furthest behind. */
  worst: number;
}

const usage =
  'Name a folder of pages: npm run bench:fidelity -- --corpus DIR [--sets A,B] [--sample N] [--readers A,B] [--json FILE] [--worst N].';

/** Reads the command line. Throws an `Error` whose message is a sentence for the person who typed it. */
export function readOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    strict: true,
    options: {
      corpus: { type: 'string' },
      sample: { type: 'string' },
      sets: { type: 'string' },
      readers: { type: 'string' },
      json: { type: 'string' },
      worst: { type: 'string' },
    },
  });
  const { corpus, sample, sets, readers, json, worst } = values;
  if (corpus === undefined) throw new Error(usage);
  return {
    corpus,
    sample: sample === undefined ? undefined : count('--sample', sample),
    sets: sets?.split(','),
    readers: readers === undefined ? [...readerNames] : readers.split(',').map(readerName),
    json,
    worst: worst === undefined ? 0 : count('--worst', worst),
  };
}

/** A number of pages. Throws a sentence when it is none. */
export function count(option: string, value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`${option} is a number of pages, not ${value}.`);
}

function readerName(value: string): ReaderName {
  const name = readerNames.find((known) => known === value);
  if (name) return name;
  throw new Error(`--readers are ${readerNames.join(', ')}, not ${value}.`);
}
