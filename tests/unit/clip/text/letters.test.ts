// Texts by their letters alone.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hasLetters, letters } from '@/utils/clip/text/letters';

it('knows that a text has letters without putting them together', () => {
  for (const text of ['', ' \n', '–…!', '§ ¶', '\u2126', '\u212b', 'a', '…é', '7', 'Ω'])
    expect([text, hasLetters(text)]).toEqual([text, letters(text) !== '']);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 3 }), (text) => {
      expect(hasLetters(text)).toBe(letters(text) !== '');
    }),
  );
});
