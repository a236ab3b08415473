// `npm test`: checks, builds and tests everything, shows where the time went, and says in its last line how much passed
// and failed, counted from the runner's own report.
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { BrowserName } from '../tests/e2e/driver/types.ts';
import { findBrowser } from './browsers.ts';
import { runScript, sentence } from './command.ts';
import {
  lastRunFile,
  type Part,
  partsOf,
  type TestFile,
  tableOf,
  type WholeRun,
} from './test-parts.ts';
import { add, type Counts, summary } from './test-report.ts';
import { nothing, oneFailure, runTests, unitProjects } from './test-run.ts';

/** Vitest leaves a core free, which is half of a small machine. */
const cores = availableParallelism();
/** Of each kind. On two cores, two of each took a fifth longer than one of each: they only stood in each other's way. */
const browsersAtOnce = Math.ceil(cores / 2);

async function foundBrowsers(): Promise<BrowserName[]> {
  const found: BrowserName[] = [];
  for (const name of ['chromium', 'firefox'] as const) {
    try {
      await findBrowser(name);
      found.push(name);
    } catch (error) {
      process.stderr.write(`${sentence(error)}\n`);
    }
  }
  return found;
}

const begun = Date.now();
const parts: Part[] = [];
const files: TestFile[] = [];

/** Runs a script of package.json as a part of its own. */
async function runPart(name: string): Promise<boolean> {
  const from = Date.now();
  const code = await runScript(name);
  const time = Date.now() - from;
  parts.push({ name, tests: 0, wall: time, work: time });
  return code === 0;
}

async function runPartsOf(projects: string[], workers: number): Promise<Counts> {
  const done = await runTests(projects, workers);
  files.push(...done.files);
  parts.push(...partsOf(done.files));
  return done.counts;
}

async function main(only: string | undefined): Promise<Counts> {
  if (only !== undefined && only !== 'e2e') {
    throw new Error(`\`npm test\` takes nothing or e2e, not ${only}.`);
  }
  const browsers = await foundBrowsers();
  let counts = { ...nothing, failed: 2 - browsers.length };
  if (!(await runPart('check'))) counts = add(counts, oneFailure);
  // Packing builds for both browsers; the packages are looked into too.
  const isBuilt = await runPart('zip');
  if (!isBuilt) counts = add(counts, oneFailure);
  // Unit tests alone fill the machine; after them both browsers share it. Integration tests wait more than they work.
  if (only !== 'e2e') {
    const beside = [runPartsOf([unitProjects], cores), runPartsOf(['integration'], 1)];
    counts = (await Promise.all(beside)).reduce(add, counts);
  }
  // Without a new build the browsers would test an old one.
  if (!isBuilt) return counts;
  const lanes = browsers.map((name) => runPartsOf([`e2e-${name}`], browsersAtOnce));
  return (await Promise.all(lanes)).reduce(add, counts);
}

/** Only of everything: a part of it would look like a fast whole. */
function keep(total: number, counts: Counts): void {
  const run: WholeRun = { at: new Date().toISOString(), total, parts, files, counts };
  mkdirSync(path.dirname(lastRunFile), { recursive: true });
  writeFileSync(lastRunFile, JSON.stringify(run));
}

try {
  const counts = await main(process.argv[2]);
  process.exitCode = counts.failed > 0 ? 1 : 0;
  const total = Date.now() - begun;
  process.stdout.write(`\n${tableOf(parts, files, total)}\n\n`);
  if (process.argv[2] === undefined) keep(total, counts);
  process.stdout.write(`${summary(counts)}\n`);
} catch (error) {
  process.exitCode = 1;
  process.stderr.write(`${sentence(error)}\n`);
  process.stdout.write(`${summary(oneFailure)}\n`);
}
