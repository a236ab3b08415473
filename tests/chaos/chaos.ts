// Many runs in one browser. Run n of a seed has the seed + n, so that each can be repeated alone.
import type { BrowserName } from '../e2e/driver/types.ts';
import { Lives } from './lives.ts';
import { type Outcome, perform } from './run.ts';
import { scriptOf } from './script.ts';

export interface ChaosOptions {
  browser: BrowserName;
  runs: number;
  seed: number;
  /** Told of each run as it is over; false: that was enough. */
  onRun?: (outcome: Outcome) => boolean;
}

export async function runChaos({ browser, runs, seed, onRun }: ChaosOptions) {
  const lives = await Lives.open(browser);
  const { version } = lives.browser;
  const outcomes: Outcome[] = [];
  try {
    for (let run = 0; run < runs; run += 1) {
      const outcome = await perform(lives, scriptOf(seed + run));
      outcomes.push(outcome);
      if (onRun?.(outcome) === false) break;
    }
  } finally {
    await lives.close();
  }
  return { version, outcomes };
}
