// One run of Vitest: what passed and failed, counted from its own report, and where its time went.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from './command.ts';
import { partsFile } from './parts-reporter.ts';
import type { TestFile } from './test-parts.ts';
import { add, type Counts, countReport } from './test-report.ts';

export const oneFailure: Counts = { passed: 0, failed: 1, skipped: 0 };
export const nothing: Counts = { passed: 0, failed: 0, skipped: 0 };

/** Both projects of unit tests, as a pattern. */
export const unitProjects = 'unit*';

export interface TestRun {
  counts: Counts;
  files: TestFile[];
}

/**
 * Runs projects of vitest.config.ts, side by side.
 * @param workers how many test files at once
 * @param only these files; all when there are none
 */
export async function runTests(
  projects: readonly string[],
  workers: number,
  only: readonly string[] = [],
): Promise<TestRun> {
  const folder = await mkdtemp(path.join(tmpdir(), 'clipdraft-report-'));
  const report = path.join(folder, 'report.json');
  const written = path.join(folder, 'parts.json');
  try {
    const code = await run(
      'vitest',
      [
        'run',
        ...only,
        ...projects.flatMap((project) => ['--project', project]),
        '--reporter=default',
        '--reporter=json',
        '--reporter=./scripts/parts-reporter.ts',
        `--outputFile.json=${report}`,
        `--maxWorkers=${workers}`,
      ],
      'shown',
      { [partsFile]: written },
    );
    const counts = await countReport(report);
    const files = JSON.parse(await readFile(written, 'utf8')) as TestFile[];
    // Errors outside any test also fail the runner.
    const isUntold = code !== 0 && counts.failed === 0;
    return { counts: isUntold ? add(counts, oneFailure) : counts, files };
  } finally {
    await rm(folder, { recursive: true });
  }
}
