// How much of a reference a text holds.
import { describe, expect, it } from 'vitest';
import { compare, countPieces, sameTitle } from '@/tests/bench/fidelity/score';
import { harmonic, mean, quantile } from '@/tests/bench/fidelity/statistics';
import { runs, tokens } from '@/tests/bench/fidelity/words';

describe('words', () => {
  it('are letters, digits and underscores of any script, in lower case', () => {
    expect(tokens('Über snake_case, 3×4 – Größe!')).toEqual([
      'über',
      'snake_case',
      '3',
      '4',
      'größe',
    ]);
  });

  it('make one run when they are fewer than a run has', () => {
    expect(runs(['a', 'b'], 4)).toEqual(['a b']);
    expect(runs([], 4)).toEqual([]);
    expect(runs(['a', 'b', 'c'], 2)).toEqual(['a b', 'b c']);
  });
});

describe('the score of a text', () => {
  it('counts each run as often as both have it', () => {
    const { precision, recall, f1 } = compare('a b c d e', 'x a b c d e a b c d');
    expect(recall).toBe(1);
    expect(precision).toBeCloseTo(2 / 7);
    expect(f1).toBeCloseTo(4 / 9);
  });

  it('has no precision when nothing was said, and no recall when nothing was due', () => {
    expect(compare('a b c d', '')).toEqual({ precision: null, recall: 0, f1: 0 });
    expect(compare('', 'a b c d')).toEqual({ precision: 0, recall: null, f1: 0 });
    expect(compare('', '').f1).toBe(1);
  });

  it('tells pieces that are kept from pieces that are wrong, whatever their white space', () => {
    const pieces = { with: ['the  oven', 'the “dough”'], without: ['cookies', 'subscribe'] };
    expect(countPieces('The rest: the\noven. Accept cookies.', pieces)).toEqual({
      due: 2,
      kept: 1,
      unwanted: 2,
      wrong: 1,
    });
  });
});

describe('a title', () => {
  it.each([
    ['The baker’s “day” – one', 'The baker\'s "day" - one'],
    [' Two \n lines', 'Two lines'],
  ])('%j is the same as %j', (one, other) => {
    expect(sameTitle(one, other)).toBe(true);
  });

  it('is another one with the site’s name behind it', () => {
    expect(sameTitle('Bread', 'Bread | The Journal')).toBe(false);
  });
});

describe('the statistics', () => {
  it('leave out what could not be measured', () => {
    expect(mean([1, null, 0])).toBe(0.5);
    expect(quantile([Number.NaN, 3, 1], 0.5)).toBe(2);
    expect(quantile([], 0.5)).toBeNaN();
  });

  it('interpolate between two values', () => {
    expect(quantile([10, 0, 20], 0.95)).toBeCloseTo(19);
  });

  it('give nothing for nothing right', () => {
    expect(harmonic(0, 0)).toBe(0);
    expect(harmonic(1, 0.5)).toBeCloseTo(2 / 3);
    expect(harmonic(Number.NaN, 1)).toBeNaN();
  });
});
