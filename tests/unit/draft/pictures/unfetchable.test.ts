import { describe, expect, it } from 'vitest';
import type { Barrier } from '@/utils/clip/types';
import { isUnfetchable } from '@/utils/draft/pictures/unfetchable';

const on = (...barriers: Barrier[]) => ({ url: 'https://www.journal.example/one', barriers });

it.each([
  ['https://nas.local/a.png', true],
  ['https://192.168.0.7/a.png', true],
  ['https://cdn.example/a.webp', true],
  ['https://cdn.example/a.AVIF?v=2', true],
  ['https://cdn.example/a.jpg.svg#top', true],
  ['https://cdn.example/a.jpg?w=300&format=webp', true],
  ['https://cdn.example/a.jpg?fm=avif', true],
  ['https://cdn.example/a.jpg?format=jpg', false],
  ['https://cdn.example/a.jpg?then=a.webp', false],
  ['https://cdn.example/webp/a.png', false],
  ['https://journal.example/a.png', false],
])('%s in the open: %s', (address, expected) => {
  expect(isUnfetchable(address, on())).toBe(expected);
});

describe('behind a login', () => {
  it.each([
    ['https://www.journal.example/a.png', true],
    ['https://journal.example/a.png', true],
    ['https://pictures.journal.example/a.png', true],
    ['https://my-journal.example/a.png', false],
    ['https://cdn.example/a.png', false],
  ])('%s: %s', (address, expected) => {
    expect(isUnfetchable(address, on('signed-in'))).toBe(expected);
    expect(isUnfetchable(address, on('noindex', 'paywall'))).toBe(expected);
  });

  it('is not where a page merely asks programs to stay away', () => {
    expect(isUnfetchable('https://www.journal.example/a.png', on('noindex'))).toBe(false);
  });
});
