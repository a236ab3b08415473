import { describe, expect, it } from 'vitest';
import { begin, type Checklist, stepsOf, tick, without } from '@/utils/by-hand/checklist';
import { oneChecklist as one } from './one-checklist';

describe('the steps of a checklist', () => {
  it.each<[string, Partial<Checklist>, string[]]>([
    ['of a bare story', {}, ['hand-over', 'license', 'canonical']],
    [
      'of a story with everything',
      { subtitle: 'S', tags: ['t'], leftOut: [{ id: 'p1', alt: '' }] },
      ['hand-over', 'pictures', 'subtitle', 'tags', 'license', 'canonical'],
    ],
    ['of a comment that has its home on Medium', { canonicalUrl: '' }, ['hand-over', 'license']],
    ['of an import, which sets the link itself', { route: 'import' }, ['hand-over', 'license']],
  ])('%s', (_, fields, expected) => {
    expect(stepsOf({ ...one, ...fields })).toEqual(expected);
  });
});

describe('the list of checklists', () => {
  const two = { ...one, key: 'https://journal.example/two' };

  it('holds one for each page, the newest first', () => {
    const again = { ...one, title: 'Again' };
    expect(begin([two, one], again)).toEqual([again, two]);
  });

  it('forgets the oldest of more than twenty', () => {
    const many = Array.from({ length: 21 }, (_, index) => ({ ...one, key: `${one.key}/${index}` }));
    const all = many.reduce<Checklist[]>(begin, []);
    expect(all).toHaveLength(20);
    expect(all.at(-1)?.key).toBe(`${one.key}/1`);
  });

  it('ticks a step of one page, once, and takes the tick back', () => {
    const set = (all: Checklist[], done: boolean) =>
      tick(all, { key: one.key, step: 'license', done });
    const ticked = set(set([one, two], true), true);
    expect(ticked.map((it) => it.ticked)).toEqual([['license'], []]);
    expect(set(ticked, false)).toEqual([one, two]);
  });

  it('loses one and keeps the others', () => {
    expect(without([one, two], one.key)).toEqual([two]);
  });
});
