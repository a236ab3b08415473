// The table that says where the time of `npm test` goes.
import { expect, it } from 'vitest';
import { partsOf, type TestFile, tableOf } from '../../scripts/test-parts.ts';

const file = (project: string, name: string, from: number, to: number): TestFile => ({
  project,
  file: name,
  tests: 2,
  from,
  to,
});
const files = [
  file('unit', 'a.test.ts', 0, 3_000),
  file('unit', 'b.test.ts', 1_000, 4_000),
  file('e2e-firefox', 'a.test.ts', 4_000, 9_500),
];

it('tells how long a part takes by the clock, and how much work is in it', () => {
  expect(partsOf(files)).toEqual([
    { name: 'unit', tests: 4, wall: 4_000, work: 6_000 },
    { name: 'e2e-firefox', tests: 2, wall: 5_500, work: 5_500 },
  ]);
});

it('names the longest file first, with its project', () => {
  const lines = tableOf(partsOf(files), files, 9_500).split('\n');
  expect(lines[0]).toMatch(/^part +tests +wall s +work s$/);
  expect(lines.at(-3)).toMatch(/5\.5 s {2}e2e-firefox {2}a\.test\.ts$/);
});
