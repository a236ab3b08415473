// What `npm run train` learns from a page, and what it says of it.
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { boost, sumOf } from '@/tests/bench/train/boost';
import { measured } from '@/tests/bench/train/in-page/boxes';
import { featuresOf } from '@/tests/bench/train/in-page/features';
import {
  belongsTo,
  foldOf,
  goneOf,
  type Lesson,
  type LessonBlock,
  takenOf,
} from '@/tests/bench/train/lesson';
import { readTrainOptions } from '@/tests/bench/train/options';
import { type Reading, trainReport } from '@/tests/bench/train/report';

const growth = { trees: 30, leaves: 4, rate: 0.3, leastWeight: 2, caution: 1 };

describe('the trees', () => {
  const values = Array.from({ length: 200 }, (_, row) => [row % 2, Math.floor(row / 2) % 3, row]);
  // No single feature tells.
  const labels = values.map(([one = 0, other = 0]) => ((one === 1) === other > 1 ? 1 : 0));
  const rows = { values, labels, weights: labels.map(() => 1) };

  it('learn what only two features together tell', () => {
    const trees = boost(rows, growth);
    const wrong = values.filter((row, at) => sumOf(trees, row) > 0 !== (labels[at] === 1));
    expect(wrong).toEqual([]);
  });

  it('come out the same each time', () => {
    expect(boost(rows, growth)).toEqual(boost(rows, growth));
  });
});

it('puts all pages of a site into one fold, and not all sites', () => {
  expect(foldOf('https://www.rye.example/a')).toBe(foldOf('https://blog.rye.example/b'));
  const sites = Array.from({ length: 20 }, (_, index) => foldOf(`https://rye-${index}.example/`));
  expect(new Set(sites).size).toBeGreaterThan(2);
});

it('takes a block for the reference’s if it stands there in a row, or most of its runs do', () => {
  const belongs = belongsTo(
    'Rye rises slowly in the cold, and bakes the better for all the waiting.',
  );
  expect(belongs('rises slowly')).toBe(true);
  expect(belongs('slowly rises')).toBe(false);
  expect(belongs('Note: rye rises slowly in the cold, and bakes the better')).toBe(true);
  expect(belongs('More about rye that rises slowly in the cold of a cellar')).toBe(false);
});

describe('what goes', () => {
  const of = (part: LessonBlock['part'], belongs = false): LessonBlock => ({
    part,
    belongs,
    values: [],
    words: 4,
  });
  const lesson = (...blocks: LessonBlock[]): Lesson => ({
    set: 'articles',
    url: 'https://rye.example/',
    fold: 0,
    reference: '',
    blocks,
  });

  it('is never prose among prose, whatever the model thinks of it', () => {
    expect(goneOf(lesson(of('kept'), of('other')), [0.01, 0.01], 0.1)).toEqual([1]);
  });

  it('is a heading only with all that it introduces', () => {
    const page = lesson(of('heading'), of('other'), of('other'), of('heading'), of('other'));
    expect(goneOf(page, [0.9, 0, 0, 0.9, 0.5], 0.1)).toEqual([0, 1, 2]);
    expect(goneOf(page, [0, 0, 0.5, 0, 0.5], 0.1)).toEqual([1]);
  });

  it('is counted by its words, and by those of the author', () => {
    expect(takenOf(lesson(of('other', true), of('other')), [0, 1])).toEqual({ words: 8, due: 4 });
  });
});

describe('the features', () => {
  const card = '<div class="card"><a href="/more">A loaf of yesterday</a></div>';
  const { document } = new JSDOM(
    `<article><h2>Rye</h2><p>It rises slowly in the cold. It bakes well.</p><section>${card.repeat(3)}</section></article>`,
  ).window;
  const all = measured(document.querySelector('article') ?? document.body);
  const told = { title: 'Rye in the cold', url: 'https://rye.example/' };
  const features = featuresOf(all, told);

  it('have the same names in the same order for each block', () => {
    expect(features).toHaveLength(5);
    const [first, ...others] = features.map((it) => Object.keys(it).join());
    expect(others.every((it) => it === first)).toBe(true);
    expect(features.flatMap((it) => Object.values(it)).every(Number.isFinite)).toBe(true);
  });

  it('tell a row of cards from a paragraph', () => {
    expect(features[1]).toMatchObject({ links: 0, sentences: 2, 'boxes in its row': 0 });
    expect(features[3]).toMatchObject({
      links: 1,
      'links to the same site': 1,
      'boxes in its row': 3,
      'boxes up to elsewhere': 0,
    });
  });
});

describe('the verdict', () => {
  const reading = (model: string, precision: number, due: number): Reading => ({
    set: 'articles',
    model,
    threshold: model === 'rules' ? 0 : 0.2,
    score: { precision, recall: 0.9, f1: 0 },
    taken: { words: 110, due },
  });
  const of = (precision: number, due: number) =>
    trainReport(
      [
        reading('rules', 0.9, 0),
        reading('fitted', 0.99, 0),
        reading('cross-validated', precision, due),
      ],
      'articles',
    );

  it('asks for a gain on sites that the model did not see', () => {
    expect(of(0.92, 10)).toContain('Worth it below 0.2');
    expect(of(0.905, 10)).toContain('Not worth it');
  });

  it('asks for a price in the author’s words', () => {
    expect(of(0.92, 11)).toContain('Not worth it');
  });
});

it('refuses a command without a folder in a sentence', () => {
  expect(() => readTrainOptions([])).toThrow('Name a folder of pages');
});
