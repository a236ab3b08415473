import { expect, it } from 'vitest';
import { destinationsOf, findDestinations } from '@/components/review/fields/destinations';

const all = destinationsOf(
  'ann',
  ['Café Société', 'The Startup', 'CAFÉ NOIR', 'İstanbul Yazıları'].map((name, index) => ({
    id: `p${index}`,
    name,
  })),
  { p0: 'writer', p1: 'none' },
);

it('puts the own profile first and knows what it was told of each', () => {
  expect(all.map(({ key, role }) => [key, role])).toEqual([
    ['', 'owner'],
    ['p0', 'writer'],
    ['p1', 'none'],
    ['p2', 'unknown'],
    ['p3', 'unknown'],
  ]);
});

it.each([
  ['', ['', 'p0', 'p1', 'p2', 'p3']],
  ['cafe', ['p0', 'p2']],
  ['  SOC  cafe ', ['p0']],
  ['istanbul', ['p3']],
  ['profile', ['']],
  ['@ann', ['']],
  ['nowhere', []],
])('finds by %j', (typed, keys) => {
  expect(findDestinations(all, typed).shown.map(({ key }) => key)).toEqual(keys);
});

it('finds decomposed letters by composed ones', () => {
  const [destination] = destinationsOf('ann', [], {});
  if (!destination) throw new Error('no profile');
  const decomposed = { ...destination, name: 'Cafe\u0301' };
  expect(findDestinations([decomposed], 'CAF\u00c9').shown).toEqual([decomposed]);
});

it('shows fifty and counts the rest', () => {
  const many = destinationsOf(
    'ann',
    Array.from({ length: 200 }, (_, index) => ({ id: `p${index}`, name: `Paper ${index}` })),
    {},
  );
  expect(findDestinations(many, '')).toMatchObject({ shown: { length: 50 }, more: 151 });
  expect(findDestinations(many, 'paper 19')).toMatchObject({ shown: { length: 12 }, more: 0 });
});
