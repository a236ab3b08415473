// The developer's loop: where the time of `npm test` goes. It tells of the last run; --run-tests runs it first.
import { readLastRun, runScriptOfTests } from '../last-tests.ts';
import type { Part } from '../result.ts';

export const part: Part = async ({ runsTests }) => {
  if (runsTests) await runScriptOfTests();
  const run = readLastRun();
  if (run === null) {
    const note = 'no run yet: npm test, or npm run bench -- --only tests --run-tests';
    return {
      rows: [{ what: 'npm test', value: null, unit: 's', goal: { most: 600 }, note }],
      details: null,
    };
  }
  const { counts } = run;
  return {
    rows: [
      {
        what: 'npm test',
        value: run.total / 1_000,
        unit: 's',
        goal: { most: 600 },
        note: `${run.at.slice(0, 16)}, ${counts.passed} passed, ${counts.failed} failed`,
      },
      ...run.parts.map(({ name, tests, wall, work }) => ({
        what: `npm test: ${name}`,
        value: wall / 1_000,
        unit: 's' as const,
        note: tests === 0 ? '' : `${tests} tests, work ${(work / 1_000).toFixed(0)} s`,
      })),
    ],
    details: run,
  };
};
