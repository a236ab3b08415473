import { expect, it } from 'vitest';
import { withSize } from '@/utils/draft/pictures/drawing-size';

const given = ' width="700" height="350"';

it.each([
  [
    'none but proportions',
    '<svg viewBox="0 0 20 10"><g/></svg>',
    `<svg${given} viewBox="0 0 20 10"><g/></svg>`,
  ],
  [
    'a part of its box',
    `<svg width='100%' height="100%" viewBox='0,0,20,10'/>`,
    `<svg${given} viewBox='0,0,20,10'/>`,
  ],
  [
    'it behind a declaration',
    '<?xml version="1.0"?>\n<!-- <b> -->\n<svg a=">" viewBox="0 0 2 1"></svg>',
    `<?xml version="1.0"?>\n<!-- <b> -->\n<svg${given} a=">" viewBox="0 0 2 1"></svg>`,
  ],
])('gives a size to a drawing that has %s', (_, svg, sized) => {
  expect(withSize(svg)).toBe(sized);
});

it.each([
  ['a size', '<svg width="30" height="2em" viewBox="0 0 20 10"/>'],
  ['no proportions', '<svg><g viewBox="0 0 20 10"/></svg>'],
  ['none that make sense', '<svg viewBox="0 0 0 a"/>'],
  ['no root', '<svgs viewBox="0 0 20 10"/>'],
])('leaves a drawing as it is that has %s', (_, svg) => {
  expect(withSize(svg)).toBe(svg);
});

it('survives a root element that goes on and on', () => {
  const endless = `<svg ${'a '.repeat(5_000_000)}`;
  expect(withSize(endless)).toBe(endless);
});
