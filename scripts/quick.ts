// `npm run test:quick [-- COMMIT]`: types, lint, and the tests touched by what differs from the main branch or a commit, in
// Chromium only. It says what it left out.
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { createVitest } from 'vitest/node';
import { findBrowser } from './browsers.ts';
import { root, run, runScript, sentence } from './command.ts';
import { browserTestsFor, importedFor, isOfTheHouse } from './quick-plan.ts';
import { add, type Counts, summary } from './test-report.ts';
import { nothing, oneFailure, runTests, unitProjects } from './test-run.ts';

const call = promisify(execFile);

async function git(...args: string[]): Promise<string[]> {
  const { stdout } = await call('git', args, { cwd: root });
  return stdout.split('\n').filter(Boolean);
}

/** Everything that was changed since the branches parted, committed or not; on the main branch, since its last commit. */
async function changedFiles(against: string): Promise<string[]> {
  const [base = against] = await git('merge-base', 'HEAD', against);
  const [tracked, untracked] = await Promise.all([
    git('diff', '--name-only', base),
    git('ls-files', '--others', '--exclude-standard'),
  ]);
  return [...new Set([...tracked, ...untracked])];
}

/** The unit tests to run, and how many there are in all. */
async function unitTests(changed: readonly string[]): Promise<{ chosen: string[]; all: number }> {
  const whole = await listed({});
  const related = importedFor(changed);
  const touched = related.length > 0 ? await listed({ related }) : [];
  const chosen = whole.filter((file) => touched.includes(file) || isOfTheHouse(file));
  return { chosen, all: whole.length };
}

async function listed(choice: { related?: string[] }): Promise<string[]> {
  const vitest = await createVitest('test', { ...choice, watch: false, project: [unitProjects] });
  try {
    const found = await vitest.getRelevantTestSpecifications();
    return found.map(({ moduleId }) => path.relative(root, moduleId));
  } finally {
    await vitest.close();
  }
}

/** Types and lint; then the browser, because both write what WXT prepares. */
async function checkAndBrowse(files: readonly string[]): Promise<Counts> {
  const checked = (await runScript('check')) === 0 ? nothing : oneFailure;
  if (files.length === 0) return checked;
  await findBrowser('chromium');
  // Without a new build the browser would test an old one.
  if ((await run('wxt', ['build', '-b', 'chrome'])) !== 0) return add(checked, oneFailure);
  return add(checked, (await runTests(['e2e-chromium'], 2, files)).counts);
}

async function main(against: string): Promise<Counts> {
  const changed = await changedFiles(against);
  const units = await unitTests(changed);
  const inBrowser = browserTestsFor(changed);
  const allInBrowser = readdirSync(path.join(root, 'tests/e2e')).filter((name) =>
    name.endsWith('.test.ts'),
  ).length;
  // A browser waits where unit tests work.
  const [unit, browser] = await Promise.all([
    runTests([unitProjects], availableParallelism(), units.chosen),
    checkAndBrowse(inBrowser),
  ]);
  const names = inBrowser.map((file) => path.basename(file, '.test.ts')).join(', ') || 'none';
  process.stdout.write(
    [
      '',
      `Changed files, compared with ${against}: ${changed.length}.`,
      `Run: types, lint, ${units.chosen.length} of ${units.all} files of unit tests, and in Chromium: ${names}.`,
      `Left out: ${units.all - units.chosen.length} files of unit tests that import nothing of it, ` +
        `${allInBrowser - inBrowser.length} of ${allInBrowser} files in Chromium, Firefox, integration. ` +
        '`npm test` runs them all.',
      '',
    ].join('\n'),
  );
  return add(unit.counts, browser);
}

try {
  const counts = await main(process.argv[2] ?? 'main');
  process.exitCode = counts.failed > 0 ? 1 : 0;
  process.stdout.write(`${summary(counts)}\n`);
} catch (error) {
  process.exitCode = 1;
  process.stderr.write(`${sentence(error)}\n`);
  process.stdout.write(`${summary(oneFailure)}\n`);
}
