// `npm test`: checks, builds and tests everything, shows where the time went, and says in its last line how much passed
// and failed, counted from the runner's own report.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserName } from '../tests/e2e/driver/types.ts';
import { findBrowser } from './browsers.ts';
import { run, runScript, sentence } from './command.ts';
import { partsFile } from './parts-reporter.ts';
import { type Part, partsOf, type TestFile, tableOf } from './test-parts.ts';
import { add, type Counts, countReport, summary } from './test-report.ts';

const one: Counts = { passed: 0, failed: 1, skipped: 0 };
const none: Counts = { passed: 0, failed: 0, skipped: 0 };

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

async function runTests(projects: string[]): Promise<Counts> {
  const folder = await mkdtemp(path.join(tmpdir(), 'clipdraft-report-'));
  const report = path.join(folder, 'report.json');
  const written = path.join(folder, 'parts.json');
  try {
    const code = await run(
      'vitest',
      [
        'run',
        ...projects.flatMap((project) => ['--project', project]),
        '--reporter=default',
        '--reporter=json',
        '--reporter=./scripts/parts-reporter.ts',
        `--outputFile.json=${report}`,
        // Vitest leaves a core free, which is half of a small machine. e2e files of a browser go one by one anyway.
        `--maxWorkers=${availableParallelism()}`,
      ],
      'shown',
      { [partsFile]: written },
    );
    const counts = await countReport(report);
    const own = JSON.parse(await readFile(written, 'utf8')) as TestFile[];
    files.push(...own);
    parts.push(...partsOf(own));
    // Errors outside any test also fail the runner.
    return code !== 0 && counts.failed === 0 ? add(counts, one) : counts;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function main(only: string | undefined): Promise<Counts> {
  if (only !== undefined && only !== 'e2e') {
    throw new Error(`\`npm test\` takes nothing or e2e, not ${only}.`);
  }
  const browsers = await foundBrowsers();
  let counts = { ...none, failed: 2 - browsers.length };
  if (!(await runPart('check'))) counts = add(counts, one);
  // Packing builds for both browsers; the packages are looked into too.
  const isBuilt = await runPart('zip');
  if (!isBuilt) counts = add(counts, one);
  // A browser waits more than it works, so the two of them share the machine; unit tests alone fill it.
  if (only !== 'e2e') counts = add(counts, await runTests(['unit', 'integration']));
  // Without a new build the browsers would test an old one.
  if (!isBuilt) return counts;
  const lanes = await Promise.all(browsers.map((name) => runTests([`e2e-${name}`])));
  return lanes.reduce(add, counts);
}

try {
  const counts = await main(process.argv[2]);
  process.exitCode = counts.failed > 0 ? 1 : 0;
  process.stdout.write(`\n${tableOf(parts, files, Date.now() - begun)}\n\n`);
  process.stdout.write(`${summary(counts)}\n`);
} catch (error) {
  process.exitCode = 1;
  process.stderr.write(`${sentence(error)}\n`);
  process.stdout.write(`${summary(one)}\n`);
}
