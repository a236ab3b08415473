// The legend of the numbers in test names is whole, and none of its lines is left without a test.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const tests = join(import.meta.dirname, '..');
const numbers = (text: string, pattern: RegExp) =>
  [...new Set([...text.matchAll(pattern)].map(([, number = '']) => number))].sort();

it('explains each number that a test names, and no other', () => {
  const files = readdirSync(tests, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => readFileSync(join(tests, name), 'utf8'));
  const named = numbers(files.join('\n'), /\b([FT]\d{1,2})\b/g);
  const explained = numbers(readFileSync(join(tests, 'README.md'), 'utf8'), /^\| ([FT]\d+) /gm);
  expect(named.length).toBeGreaterThan(50);
  expect(named).toEqual(explained);
});
