// npm run test:chaos -- --runs N --seed S [--browser chromium|firefox] [--until-found]: random faults and kills over the
// shipped build. The summary goes to stdout; each run's seed, and a run that broke a promise in full, to stderr.
import { parseArgs } from 'node:util';
import { sentence } from '../../scripts/command.ts';
import { runChaos } from './chaos.ts';
import { inFull, isUnsettled, summaryOf, violationsOf } from './report.ts';
import type { Outcome } from './run.ts';

function numberOf(name: string, text: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= 1) return number;
  throw new Error(`--${name} takes a whole number from 1, not ${text}.`);
}

function readOptions(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      runs: { type: 'string', default: '30' },
      seed: { type: 'string', default: '1' },
      browser: { type: 'string', default: 'chromium' },
      'until-found': { type: 'boolean', default: false },
    },
  });
  const { browser } = values;
  if (browser !== 'chromium' && browser !== 'firefox')
    throw new Error(`--browser takes chromium or firefox, not ${browser}.`);
  return {
    browser,
    runs: numberOf('runs', values.runs),
    seed: numberOf('seed', values.seed),
    stopsWhenFound: values['until-found'],
  } as const;
}

async function main(args: string[]): Promise<number> {
  const { stopsWhenFound, ...options } = readOptions(args);
  const onRun = (outcome: Outcome): boolean => {
    const { script, verdicts, seconds } = outcome;
    const ends = verdicts.map(({ end }) => end).join(', ');
    process.stderr.write(`seed ${script.seed}: ${ends} (${seconds.toFixed(1)} s)\n`);
    const isBroken = violationsOf([outcome]).length > 0;
    if (isBroken || isUnsettled(outcome)) process.stderr.write(`${inFull(outcome)}\n`);
    return !(isBroken && stopsWhenFound);
  };
  const { version, outcomes } = await runChaos({ ...options, onRun });
  process.stdout.write(`${options.browser} ${version}\n${summaryOf(outcomes)}\n`);
  // Runs in which nothing is sent show nothing.
  const isIdle = outcomes.every(({ posts }) => posts === 0);
  return isIdle || violationsOf(outcomes).length > 0 ? 1 : 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${sentence(error)}\n`);
  process.exitCode = 1;
}
