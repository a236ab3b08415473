// What `npm run test:quick` chooses: enough for the change, and nothing that is not there.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { browserTestsFor, importedFor, isOfTheHouse, rooms } from '../../scripts/quick-plan.ts';

const root = join(import.meta.dirname, '../..');
const names = (changed: string[]) =>
  browserTestsFor(changed).map((file) => file.replace(/^tests\/e2e\/(.+)\.test\.ts$/, '$1'));

describe('the table of rooms', () => {
  it.each(Object.entries(rooms))('names what is there: %s', (room, tests) => {
    expect(existsSync(join(root, room))).toBe(true);
    for (const test of tests)
      expect(existsSync(join(root, `tests/e2e/${test}.test.ts`)), test).toBe(true);
  });

  it('has a line of its own for each room of utils', () => {
    const folders = readdirSync(join(root, 'utils'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `utils/${name}`);
    expect(folders.filter((folder) => !(folder in rooms))).toEqual([]);
  });
});

it('takes the line of the smallest room that a file stands in', () => {
  expect(names(['utils/screens/history/words.ts'])).toEqual(['history']);
  expect(names(['utils/screens/review/state.ts'])).toEqual(['main-job', 'edits']);
  // A name that only begins alike is another room.
  expect(names(['utils/clipping/other.ts'])).toEqual(['main-job', 'failures']);
});

it('runs every changed test itself, and beside them four that the rooms name most often', () => {
  const own = ['a', 'b', 'c', 'd', 'e'].map((name) => `tests/e2e/${name}.test.ts`);
  const chosen = names([
    ...own,
    'utils/by-hand/files/save.ts',
    'utils/draft/fields.ts',
    'utils/storage/edits.ts',
    'utils/platform/menu.ts',
    'utils/clip/clip.ts',
  ]);
  expect(chosen.slice(0, 7)).toEqual(['a', 'b', 'c', 'd', 'e', 'edits', 'main-job']);
  expect(chosen).toHaveLength(9);
});

it('opens no browser for words alone', () => {
  expect(names(['README.md', 'tests/unit/utf8.test.ts'])).toEqual([]);
});

it('takes a changed test page for a change in what reads it', () => {
  expect(importedFor(['tests/pages/code-gist/page.html', 'README.md', 'utils/utf8.ts'])).toEqual([
    'utils/utf8.ts',
    'tests/unit/clip/page.ts',
  ]);
});

it('knows the tests of the whole house', () => {
  expect(isOfTheHouse('tests/unit/architecture.test.ts')).toBe(true);
  expect(isOfTheHouse('tests/unit/clip/clip-page.test.ts')).toBe(false);
});
