import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fileName, pictureName } from '@/utils/by-hand/files/file-name';

// A thousand names take their time where much else runs.
vi.setConfig({ testTimeout: 30_000 });

describe('a file’s name', () => {
  it.each([
    ['What is “bread”?', 'What is “bread”'],
    ['Bread: a "love" <story>', 'Bread a love story'],
    ['AC/DC \\ or | and *', 'AC-DC - or - and'],
    ['家のパン', '家のパン'],
    ['نان و کره', 'نان و کره'],
    ['हिन्दी में रोटी', 'हिन्दी में रोटी'],
    ['cafe\u0301 e\u00ad\u0301', 'caf\u00e9 \u00e9'],
    ['a\u200b\u202eb\u0000c\td\ue000', 'ab c d'],
    ['...hidden. ', 'hidden'],
    ['~5 to 7~9', '5 to 7~9'],
    ['👩\u200d🌾', '👩🌾'],
    ['Bread 😀', 'Bread 😀'],
    ['', 'story'],
    ['???', 'story'],
    ['. . .', 'story'],
    ['..', 'story'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['Com1', '_Com1'],
    ['COM0', '_COM0'],
    ['con .', '_con'],
    ['conin$', '_conin$'],
    ['lpt² .a', '_lpt² .a'],
    ['Console', 'Console'],
    ['com10', 'com10'],
  ])('%j becomes %j', (title, name) => {
    expect(fileName(title)).toBe(name);
  });

  it('ends at a word', () => {
    expect(fileName('bread '.repeat(20))).toBe('bread '.repeat(13).trim());
    expect(fileName(`${'a'.repeat(79)} b`)).toBe('a'.repeat(79));
    expect(fileName(`${'a'.repeat(50)} ${'b'.repeat(29)} c`)).toHaveLength(80);
    expect(fileName(`${'a'.repeat(78)}. b`)).toBe('a'.repeat(78));
  });

  it('is cut between what is seen as characters where there is no space', () => {
    expect(fileName('a'.repeat(100))).toBe('a'.repeat(80));
    expect(fileName(`${'a'.repeat(79)}😀`)).toBe('a'.repeat(79));
    expect(fileName(`${'a'.repeat(79)}g\u0308`)).toBe('a'.repeat(79));
    // Three bytes each, and a file system counts bytes.
    expect(fileName('家'.repeat(80))).toBe('家'.repeat(66));
  });

  it('is one that every system takes, for any title', () => {
    const signs = fc.constantFrom(...'/\\:*?"<>|~. \n\u200d\u0301CONcon1家😀a');
    const titles = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: signs, maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
    );
    fc.assert(
      fc.property(titles, (title) => {
        const name = fileName(title);
        expect(name).not.toMatch(/[/\\:*?"<>|\p{Cc}\p{Cf}\p{Cs}]|^[\s.~]|[\s.]$|^$/u);
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i);
        expect(name.length).toBeLessThanOrEqual(81);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(201);
        expect(name.normalize('NFC')).toBe(name);
        expect(fileName(name)).toBe(name);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a picture’s name', () => {
  it('is that of no device, whatever the picture shows', () => {
    const names = 'con prn aux nul com0 com9 com¹ com² com³ lpt0 lpt9 lpt¹ lpt² lpt³'.split(' ');
    const around = fc.constantFrom('', '.', ' ', '-', '/', ':', '\u200b', '?', '.png', ' .txt');
    const alts = fc.tuple(around, fc.constantFrom(...names), around).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.mixedCase(alts), (alt) => {
        for (const name of [pictureName(alt), fileName(alt)])
          expect(names).not.toContain(name.toLowerCase().split('.')[0]?.trim());
      }),
    );
  });

  it.each([
    ['The cake, sliced (50%)', 'The-cake-sliced-50'],
    ['  ', ''],
    ['#?&%', ''],
    ['家のパン', '家のパン'],
    ['CON', '_CON'],
    ['aux.', '_aux'],
    ['Com¹', '_Com¹'],
    ['lpt0', '_lpt0'],
    ['con the cat', 'con-the-cat'],
    [`${'a'.repeat(39)}😀`, 'a'.repeat(39)],
    ['one two three four five six seven eight nine ten', 'one-two-three-four-five-six-seven-eight'],
  ])('%j becomes %j', (alt, name) => {
    expect(pictureName(alt)).toBe(name);
  });
});
