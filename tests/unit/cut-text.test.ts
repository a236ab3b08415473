// What is cut stays whole signs, in every script.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutText } from '@/utils/cut-text';

const signsOf = (text: string) => [
  ...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text),
];

it('is the longest start that has room, in whole signs', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat(40), (text, most) => {
      // A sign that has no room by itself is cut; see below.
      fc.pre((signsOf(text)[0]?.segment.length ?? 0) <= most);
      const cut = cutText(text, most);
      expect(text.startsWith(cut)).toBe(true);
      expect(cut.length).toBeLessThanOrEqual(most);
      const next = signsOf(text.slice(cut.length))[0]?.segment ?? '';
      expect(cut === text || cut.length + next.length > most).toBe(true);
      expect(signsOf(text).some(({ index }) => index === cut.length) || cut === text).toBe(true);
    }),
  );
});

it('leaves something of a sign that has no end', () => {
  expect(cutText(`a${'\u0301'.repeat(50)}`, 10)).toBe(`a${'\u0301'.repeat(9)}`);
  expect(cutText(`${'👩\u200d'.repeat(50)}`, 10)).toBe('👩\u200d👩\u200d👩\u200d');
  expect(cutText('😀', 1)).toBe('');
});

it('is a whole sign also where Latin letters are cut without a look at the signs', () => {
  expect(cutText('ab\r\ncd', 3)).toBe('ab');
  expect(cutText('ab\ncd', 3)).toBe('ab\n');
  expect(cutText('cafe\u0301s', 4)).toBe('caf');
  expect(cutText('café au lait', 4)).toBe('café');
  fc.assert(
    fc.property(
      fc.string({ unit: fc.nat(0x310).map((code) => String.fromCharCode(code)), minLength: 9 }),
      fc.integer({ min: 1, max: 8 }),
      (text, most) => {
        const room = signsOf(text).findLast(({ index }) => index <= most);
        expect(cutText(text, most)).toBe(text.slice(0, room?.index || most));
      },
    ),
  );
});
