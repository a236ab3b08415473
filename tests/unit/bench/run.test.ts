// What a run is asked for: its options, its pages, its order, and the pictures it answers with.
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type CorpusPage, sampleOf, webAddress } from '@/tests/bench/fidelity/corpus';
import { flatPicture } from '@/tests/bench/fidelity/flat-picture';
import { inTurn } from '@/tests/bench/fidelity/measure';
import { readOptions } from '@/tests/bench/fidelity/options';

describe('the options', () => {
  it('ask for all readers and all pages by default', () => {
    expect(readOptions(['--corpus', 'DIR'])).toEqual({
      corpus: 'DIR',
      readers: ['readability', 'defuddle', 'clipdraft'],
      sample: undefined,
      sets: undefined,
      json: undefined,
      worst: 0,
    });
  });

  it.each([
    [[], 'Name a folder of pages'],
    [['--corpus', 'DIR', '--sample', '0'], '--sample is a number of pages, not 0.'],
    [['--corpus', 'DIR', '--readers', 'lynx'], 'not lynx.'],
  ])('%j are refused in a sentence', (args, sentence) => {
    expect(() => readOptions(args)).toThrow(sentence);
  });
});

describe('a sample', () => {
  const pages = Array.from(
    { length: 40 },
    (_, index): CorpusPage => ({
      set: 'articles',
      id: `page-${index}`,
      url: 'https://journal.example/',
      ref: { kind: 'text', value: '' },
    }),
  );
  const ids = (some: CorpusPage[]) => some.map(({ id }) => id);

  it('is the same whatever the order of the list', () => {
    expect(ids(sampleOf(pages.toReversed(), 5))).toEqual(ids(sampleOf(pages, 5)));
  });

  it('keeps its pages when it grows', () => {
    expect(ids(sampleOf(pages, 9)).slice(0, 5)).toEqual(ids(sampleOf(pages, 5)));
  });
});

describe('the order of the readers', () => {
  it('turns from page to page, so that each is first in turn', () => {
    expect([0, 1, 2, 3].map((turn) => inTurn(['a', 'b', 'c'], turn).join(''))).toEqual([
      'abc',
      'bca',
      'cab',
      'abc',
    ]);
  });
});

describe('a flat picture', () => {
  it('is a grey PNG of the size', () => {
    const png = flatPicture(30, 20);
    const data = png.indexOf('IDAT') + 4;
    const pixels = inflateSync(png.subarray(data, data + png.readUInt32BE(data - 8)));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([30, 20]);
    expect(pixels).toHaveLength((30 + 1) * 20);
    expect(pixels.subarray(0, 3)).toEqual(Buffer.from([0, 0x80, 0x80]));
  });
});

it.each([
  ['https://journal.example/one', 'https://journal.example/one'],
  ['http://journal.example/one', 'http://journal.example/one'],
  ['xhttps://journal.example/one', 'https://stored-f97c5d29941b.example/'],
  ['hard::journal.example.one.html', 'https://stored-f97c5d29941b.example/'],
  ['', 'https://stored-f97c5d29941b.example/'],
])('shows a page from %s at %s', (url, expected) => {
  expect(webAddress({ url, id: 'one' })).toBe(expected);
});
