// Counts the runner's JSON report. What cannot be counted is a failure.
import { readFile } from 'node:fs/promises';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** The part of the report that is read; it is foreign data, so nothing is taken for granted. */
interface Report {
  testResults?: { status?: string; assertionResults?: { status?: string }[] }[];
}

/** Adds two counts. */
export function add(one: Counts, other: Counts): Counts {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}

/** `N passed, N failed`, with `, N skipped` when there are any. */
export function summary({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Counts a report file. A report that is missing, unreadable or without tests counts as one failure. */
export async function countReport(file: string): Promise<Counts> {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const suite of await readSuites(file)) {
    const tests = suite.assertionResults ?? [];
    for (const { status } of tests) {
      if (status === 'passed') counts.passed += 1;
      else if (status === 'failed') counts.failed += 1;
      else counts.skipped += 1;
    }
    // A file that cannot be loaded, or whose hooks fail, has no failed test of its own.
    const isToldByTests = tests.some(({ status }) => status === 'failed');
    if (suite.status === 'failed' && !isToldByTests) counts.failed += 1;
  }
  const total = counts.passed + counts.failed + counts.skipped;
  return total === 0 ? { ...counts, failed: 1 } : counts;
}

async function readSuites(file: string): Promise<NonNullable<Report['testResults']>> {
  try {
    const report = JSON.parse(await readFile(file, 'utf8')) as Report;
    return report.testResults ?? [];
  } catch (error) {
    process.stderr.write(`The test report could not be read: ${String(error)}\n`);
    return [];
  }
}
