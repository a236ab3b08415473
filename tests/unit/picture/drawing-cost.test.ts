// What drawings would cost, counted without drawing them. What browsers make of bombs: tests/e2e/picture-bombs.test.ts.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { isBearableDrawing } from '@/utils/picture/svg/cost';
import { tagsOf } from '@/utils/picture/svg/tags';
import { bombs, honest, nestedUses, svg } from '../../pictures/drawings';
import { webp } from '../../pictures/files';

describe('T16 a drawing is refused', () => {
  it.each(Object.entries(bombs))('for %s', (_, bomb) => {
    expect(isBearableDrawing(bomb)).toBe(false);
  });

  it('for a picture inside it that is too large, whatever it calls itself', () => {
    const inside = (type: string, side: number) =>
      svg(
        `<image href="data:${type};base64,${Buffer.from(webp(side, side)).toString('base64')}"/>`,
      );
    expect(isBearableDrawing(inside('image/webp', 2_000))).toBe(true);
    expect(isBearableDrawing(inside('image/webp', 16_383))).toBe(false);
    expect(isBearableDrawing(inside('image/png', 16_383))).toBe(false);
    expect(isBearableDrawing(inside('font/woff2', 16_383))).toBe(false);
  });

  it('as soon as it is too much, and not before', () => {
    expect([2, 3, 4].map((levels) => isBearableDrawing(nestedUses(levels)))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('when it is too long to be looked at', () => {
    expect(isBearableDrawing(svg(`<!--${'x'.repeat(5_000_000)}-->`))).toBe(false);
  });
});

describe('T16 a drawing is drawn as ever', () => {
  it.each(Object.entries(honest))('with %s', (_, drawing) => {
    expect(isBearableDrawing(drawing)).toBe(true);
  });

  const pages = join(import.meta.dirname, '../../pages');
  const files = readdirSync(pages, { recursive: true, encoding: 'utf8' });
  it.each(files.filter((name) => name.endsWith('.svg')))('of the test page %s', (name) => {
    expect(isBearableDrawing(readFileSync(join(pages, name), 'utf8'))).toBe(true);
  });
});

describe('the elements of an SVG', () => {
  const { window } = new JSDOM('');
  const word = fc.stringMatching(/^[a-z]{1,6}$/);
  const attribute = fc
    .tuple(word, fc.constantFrom('"', "'"), fc.string({ maxLength: 12 }))
    .map(([name, quote, value]) => ({ name, text: `${name}=${quote}${escaped(value)}${quote}` }));
  const escaped = (value: string) =>
    value
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&#60;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#x27;');
  const element: fc.Arbitrary<string> = fc.letrec<{ element: string; node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(
        '',
        'words',
        'a &gt; b',
        '<!-- <g> "\' -->',
        '<![CDATA[<g a="]]>',
        '<?note <g> ?>',
        '\n',
      ),
      tie('element'),
    ),
    element: fc
      .tuple(
        word,
        fc.uniqueArray(attribute, { maxLength: 3, selector: ({ name }) => name }),
        fc.array(tie('node'), { maxLength: 4 }),
        fc.boolean(),
      )
      .map(([name, attributes, nodes, isEmpty]) => {
        const head = [name, ...attributes.map(({ text }) => text)].join(' ');
        return isEmpty ? `<${head}/>` : `<${head}\n>${nodes.join('')}</${name} >`;
      }),
  })).element;

  it('are those that an XML parser finds, with their attributes', () => {
    fc.assert(
      fc.property(element, (text) => {
        const parsed = new window.DOMParser().parseFromString(text, 'application/xml');
        const expected = [...parsed.querySelectorAll('*')].map((it) => [
          it.localName,
          ...[...it.attributes].map(({ name, value }) => [name, value]),
        ]);
        const found = tagsOf(text)?.map(({ name, attributes }) => [
          name,
          ...attributes.map((it) => [it.name, it.value]),
        ]);
        expect(found).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});
