import { expect, it } from 'vitest';
import { hasWords } from '@/utils/clip/text/words';

it.each([
  ['one two three', 3],
  ['don’t count this twice', 4],
  ['Сегодня 12 часов', 3],
  ['单词之间没有空格', 3],
  ['ภาษาไทยไม่มีช่องว่าง', 3],
])('%s has %i words', (text, least) => {
  expect(hasWords(text, least)).toBe(true);
});

it.each([
  ['one two', 3],
  ['don’t count this twice', 5],
  ['单词', 3],
  [' — … ', 1],
  [null, 1],
])('%s has fewer than %i', (text, least) => {
  expect(hasWords(text, least)).toBe(false);
});
