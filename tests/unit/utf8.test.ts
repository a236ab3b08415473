// The same bytes as TextEncoder gives.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { utf8Of } from '@/utils/utf8';

it('encodes every text as TextEncoder does, halves of pairs too', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }),
      (text) => {
        expect([...utf8Of(text)]).toEqual([...new TextEncoder().encode(text)]);
      },
    ),
  );
  const text = 'a\u00e9\u20ac\u{1f600}\ud83d\u{10ffff}';
  expect([...utf8Of(text)]).toEqual([...new TextEncoder().encode(text)]);
});
