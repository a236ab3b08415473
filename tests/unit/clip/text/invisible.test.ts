import { expect, it } from 'vitest';
import { withoutInvisible } from '@/utils/clip/text/invisible';

it.each([
  ['Dampf\u00adschiff', 'Dampfschiff'],
  ['very\u200blong\u2060word\ufeff', 'verylongword'],
  ['Auf\u200clage\u200d', 'Auflage'],
])('drops from %j what only parts words at the end of a line', (text, clean) => {
  expect(withoutInvisible(text)).toBe(clean);
});

it.each([
  'می\u200cخوانیم',
  'ශ්\u200dරී ලංකා',
  'അവന്\u200d വന്നു',
  'my \u{1f469}\u200d\u{1f33e} and \u2764\ufe0f\u200d\u{1f525}',
  'ភាសា\u200bខ្មែរ',
])('keeps in %j what spells a word or an emoji', (text) => {
  expect(withoutInvisible(text)).toBe(text);
});
