// Where the time of `npm test` goes: one line a part, and the files that take longest. Pure.
import path from 'node:path';
import { root } from './command.ts';
import type { Counts } from './test-report.ts';

/** One test file in one project. Times in milliseconds since the epoch. */
export interface TestFile {
  project: string;
  file: string;
  tests: number;
  from: number;
  to: number;
}

/** A step of `npm test`, or all files of one project, which run beside the other projects' files. */
export interface Part {
  name: string;
  tests: number;
  /** Milliseconds from its first begin to its last end. */
  wall: number;
  /** Milliseconds of all its files together; more than `wall` where files run side by side. */
  work: number;
}

/** A whole run of `npm test`. */
export interface WholeRun {
  /** When it ended, as ISO 8601. */
  at: string;
  /** Milliseconds. */
  total: number;
  parts: Part[];
  files: TestFile[];
  counts: Counts;
}

/** Where the last one is told of, for `npm run bench`. */
export const lastRunFile: string = path.join(root, '.cache/last-test-run.json');

const slowest = 10;

export function partsOf(files: readonly TestFile[]): Part[] {
  const projects = [...new Set(files.map(({ project }) => project))];
  return projects.map((name) => {
    const own = files.filter(({ project }) => project === name);
    return {
      name,
      tests: own.reduce((sum, { tests }) => sum + tests, 0),
      wall: Math.max(...own.map(({ to }) => to)) - Math.min(...own.map(({ from }) => from)),
      work: own.reduce((sum, { from, to }) => sum + to - from, 0),
    };
  });
}

/** @param total milliseconds of the whole run */
export function tableOf(parts: readonly Part[], files: readonly TestFile[], total: number): string {
  const longest = [...files]
    .sort((one, other) => other.to - other.from - (one.to - one.from))
    .slice(0, slowest);
  return [
    row('part', 'tests', 'wall s', 'work s'),
    ...parts.map(({ name, tests, wall, work }) =>
      row(name, tests === 0 ? '' : String(tests), seconds(wall), seconds(work)),
    ),
    row('all', '', seconds(total), ''),
    '',
    'The files that take longest:',
    ...longest.map(({ project, file, from, to }) => `${seconds(to - from)} s  ${project}  ${file}`),
  ].join('\n');
}

function row(name: string, ...figures: string[]): string {
  return name.padEnd(16) + figures.map((figure) => figure.padStart(8)).join('');
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1_000).toFixed(1).padStart(6);
}
