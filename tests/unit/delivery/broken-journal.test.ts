// The documented way to break the journal on purpose must fit the code, or nobody can show that the tests would notice.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

it('takes out lines that the runner has', () => {
  const patch = read('tests/chaos/broken-journal.patch').split('\n');
  const runner = read('utils/delivery/runner.ts').split('\n');
  const removed = patch.filter((line) => /^-(?!--)/.test(line)).map((line) => line.slice(1));
  expect(removed.length).toBeGreaterThan(0);
  for (const line of removed) expect(runner).toContain(line);
});
