// The options of `npm run bench -- …`.
import { parseArgs } from 'node:util';
import type { PartOptions } from './result.ts';

export const partNames = [
  'click',
  'key',
  'idle',
  'page-script',
  'growth',
  'delivery',
  'size',
  'tests',
] as const;

export type PartName = (typeof partNames)[number];

export interface BenchOptions extends PartOptions {
  parts: PartName[];
  /** Measures nothing: writes the last results into the README. */
  writesReadme: boolean;
}

/** Reads the command line. Throws an `Error` whose message is a sentence for the person who typed it. */
export function readOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    strict: true,
    options: {
      only: { type: 'string' },
      quick: { type: 'boolean', default: false },
      readme: { type: 'boolean', default: false },
      'run-tests': { type: 'boolean', default: false },
    },
  });
  return {
    parts: values.only === undefined ? [...partNames] : values.only.split(',').map(partName),
    isQuick: values.quick,
    writesReadme: values.readme,
    runsTests: values['run-tests'],
  };
}

function partName(value: string): PartName {
  const name = partNames.find((known) => known === value);
  if (name) return name;
  throw new Error(`--only takes ${partNames.join(', ')}, not ${value}.`);
}
