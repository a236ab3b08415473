// MathML that has no TeX, as one line.
import { expect, it } from 'vitest';
import { copied } from './copied';

const half = '<mfrac><mn>1</mn><mn>2</mn></mfrac>';

it.each([
  [`<mi>W</mi><mo>=</mo>${half}<mi>m</mi>`, 'W = 1/2 m'],
  [`<mi>x</mi>${half}`, 'x 1/2'],
  [`${half}<mo>+</mo>${half}`, '1/2+1/2'],
  ['<mi>m</mi><msup><mi>v</mi><mn>2</mn></msup>', 'mv^2'],
])('a fraction stands apart from letters and numbers: %s', (math, line) => {
  expect(copied(`<p><math>${math}</math></p>`)).toBe(`<p>${line}</p>`);
});
