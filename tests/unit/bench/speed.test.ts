// The parts of the bench that only reckon. What it measures is never asserted.
import { describe, expect, it } from 'vitest';
import { filesAtOnce } from '@/tests/bench/speed/imports';
import { readOptions } from '@/tests/bench/speed/options';
import { benchPages, grown, pageOfElements } from '@/tests/bench/speed/pages';
import { type PartResult, type Row, reached } from '@/tests/bench/speed/result';
import { growthExponent, median, p95 } from '@/tests/bench/speed/statistics';
import { readmeTable, tableOf, withTable } from '@/tests/bench/speed/table';

const row = (changes: Partial<Row>): Row => ({ what: 'a click', value: 1, unit: 'x', ...changes });
const parts = (...rows: Row[]) => new Map<string, PartResult>([['click', { rows, details: null }]]);

describe('the statistics', () => {
  it('take the middle of an even number of values between the two', () => {
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  it('take the 95th percentile near the largest', () => {
    expect(p95(Array.from({ length: 101 }, (_, at) => at))).toBe(95);
  });

  it.each([
    [1, (size: number) => size * 7],
    [2, (size: number) => size ** 2],
    [0, () => 5],
  ])('find the exponent %d of a growth', (exponent, cost) => {
    const points = [10, 100, 1_000].map((size) => ({ size, cost: cost(size) }));
    expect(growthExponent(points)).toBeCloseTo(exponent, 10);
  });

  it('say nothing of the growth of one size', () => {
    expect(growthExponent([{ size: 10, cost: 1 }])).toBeNaN();
  });
});

describe('a goal', () => {
  it.each([
    [{ value: 1.2, goal: { most: 1.2 } }, true],
    [{ value: 1.21, goal: { most: 1.2 } }, false],
    [{ value: 0.8, goal: { least: 0.8 } }, true],
    [{ value: 0.79, goal: { least: 0.8 } }, false],
    [{ value: null, goal: { most: 1 } }, null],
    [{ value: Number.NaN, goal: { most: 1 } }, null],
    [{ value: 3 }, null],
  ])('%j is reached: %s', (changes, isReached) => {
    expect(reached(row(changes))).toBe(isReached);
  });
});

describe('the table', () => {
  it('has a line a row under its part, with value, goal and mark', () => {
    const table = tableOf(
      parts(
        row({ value: 1.254, goal: { most: 1.2 }, note: 'p95 2' }),
        row({ what: 'size', value: 30, unit: 'kB', goal: { most: 45 } }),
        row({ what: 'lost', value: null }),
      ),
    );
    expect(
      table
        .split('\n')
        .slice(1)
        .map((line) => line.replace(/ {2,}/g, '|')),
    ).toEqual([
      'click',
      '|a click|1.25 ×|≤ 1.20 ×|NOT reached|p95 2',
      '|size|30.0 kB|≤ 45.0 kB|reached',
      '|lost|–',
    ]);
  });

  it('of the README has the ratios alone', () => {
    const table = readmeTable(parts(row({ isRatio: true }), row({ what: 'time', unit: 'ms' })));
    expect(table).toBe('| what | measured | goal |\n| --- | --- | --- |\n| a click | 1.00 × |  |');
  });

  it('takes its place in the README, and nothing else', () => {
    const readme = 'before\n<!-- bench -->\n\nold\n\n<!-- /bench -->\nafter';
    expect(withTable(readme, 'new')).toBe(
      'before\n<!-- bench -->\n\nnew\n\n<!-- /bench -->\nafter',
    );
    expect(() => withTable('nothing', 'new')).toThrow('README.md needs');
  });
});

describe('the options', () => {
  it('ask for all parts by default', () => {
    const { parts: all, isQuick } = readOptions([]);
    expect([all.length, isQuick]).toEqual([8, false]);
    expect(readOptions(['--only', 'click,size', '--quick'])).toMatchObject({
      parts: ['click', 'size'],
      isQuick: true,
    });
  });

  it('refuse a part that is not there in a sentence', () => {
    expect(() => readOptions(['--only', 'speed'])).toThrow(/^--only takes click, .*, not speed\.$/);
  });
});

describe('the pages', () => {
  const sizes = benchPages().map(({ html }) => Buffer.byteLength(html) / 1_000);

  it('grow from 20 kB to 2 MB', () => {
    expect(sizes).toHaveLength(10);
    expect(sizes).toEqual(sizes.toSorted((one, other) => one - other));
    expect(sizes.map((size) => size.toPrecision(1))).toMatchObject({ 0: '2e+1', 9: '2e+3' });
  });

  it('have as many elements as wanted', () => {
    const elements = pageOfElements(3_000).html.match(/<[a-z]/g)?.length ?? 0;
    expect(Math.abs(elements - 3_000)).toBeLessThan(60);
  });

  it('repeat no sentence and no id', () => {
    const sentence = 'Nobody in the house has read all of these words before.';
    const source = `<body><div><p id="one">${sentence}</p><p>Two</p></div></body>`;
    const sizeOf = (html: string) => html.length;
    const page = grown(source, { article: 1_000, whole: 0, holdsState: false, sizeOf });
    expect(page.split(sentence)).toHaveLength(2);
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(5);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('what a page loads at once', () => {
  const files: Record<string, string> = {
    'popup.html':
      '<script src="/begin.js" data-files="/chunks/d.js /chunks/b.js"></script><link rel="stylesheet" href="/assets/a.css">',
    'begin.js': 'import{a}from"./chunks/a.js";import("./chunks/late.js")',
    'chunks/a.js': 'import"./b.js";export{c}from`./c.js`',
    'chunks/b.js': 'import{a}from"./a.js"',
  };

  it('is found through all static imports, each file once, and through no call', () => {
    expect(filesAtOnce('popup.html', (file) => files[file] ?? '')).toEqual([
      'popup.html',
      'begin.js',
      'chunks/d.js',
      'chunks/b.js',
      'assets/a.css',
      'chunks/a.js',
      'chunks/c.js',
    ]);
  });
});
