// Edits that were stored under the names that fields had before are read as if they had been stored today.
import { expect, it } from 'vitest';
import { savedEdits } from '@/utils/storage/reading/saved-edits';

const read = (edits: unknown) => savedEdits.read({ edits, savedAt: 1_760_000_000_000 });

it('reads the fields that had other names, each by itself', () => {
  const { value, damaged } = read({
    title: 'Mine',
    besides: ['1-b'],
    tableForms: { '2-c': 'list', '3-d': 'picture' },
  });
  expect(value?.edits).toEqual({
    title: 'Mine',
    omittedBefore: ['1-b'],
    forms: { '2-c': { table: 'list' }, '3-d': { table: 'picture' } },
  });
  expect(damaged).toBeUndefined();
});

it('prefers what is stored under the names of today', () => {
  const { value } = read({ besides: ['1-b'], omittedBefore: ['1-a'] });
  expect(value?.edits).toEqual({ omittedBefore: ['1-a'] });
});

it('puts aside what nobody can read, and keeps the rest', () => {
  for (const tableForms of ['x', [1], { a: 'chart' }, 5]) {
    const { value, damaged } = read({ title: 'Mine', tableForms });
    expect(value?.edits).toEqual({ title: 'Mine' });
    expect(damaged).toMatchObject({ edits: { tableForms } });
  }
});
