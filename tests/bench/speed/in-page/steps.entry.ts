// The page script in steps. The bench puts a clock around each step while it bundles this; see parts/steps.ts.
import { readPage } from '../../../../utils/story/reading/read-page.ts';

declare global {
  /** Milliseconds of each step since the last reading began. */
  var benchTimes: Record<string, number>;
  var benchTimed: <Value>(step: string, work: () => Value) => Value;
  var benchSteps: () => Promise<Record<string, number>>;
}

globalThis.benchTimed = (step, work) => {
  const begun = performance.now();
  try {
    return work();
  } finally {
    const times = globalThis.benchTimes;
    times[step] = (times[step] ?? 0) + performance.now() - begun;
  }
};

globalThis.benchSteps = async () => {
  globalThis.benchTimes = {};
  const begun = performance.now();
  await readPage(window);
  return { ...globalThis.benchTimes, whole: performance.now() - begun };
};
