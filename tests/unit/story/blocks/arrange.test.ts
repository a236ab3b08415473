// The story as the writer arranged it: nothing of it vanishes, whatever is put back and left out.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Arrangement, arrange, pickBlocks } from '@/utils/story/blocks/arrange';
import type { LeftOutPart, Note, Story } from '@/utils/story/types';
import { storyOf } from '../../reading';

const part = (id: string, after: number, html = '<p>a</p>'): LeftOutPart => ({
  ...storyOf(html),
  id,
  reason: 'not-article',
  after,
});

const story = (html: string, leftOut: LeftOutPart[] = [], notes: Note[] = []): Story => ({
  ...storyOf(html),
  leftOut,
  notes,
});

const arranged = (of: Story, by: Partial<Arrangement>) =>
  arrange(of, { restored: [], omitted: [], forms: {}, ...by }, 'en');

const whole =
  '<h2>One</h2><p>Two &amp; two</p><figure><img src="https://a.example/" alt=""></figure>';

describe('parts that the reader left out', () => {
  it('have the place where they stand now, among those that were put back', () => {
    const of = story('<p>one</p>', [
      part('first', -1),
      part('two blocks', 0, '<p>b</p><p>c</p>'),
      part('last', 0),
    ]);
    const places = (restored: string[]) =>
      arranged(of, { restored }).parts.map(({ id, state, after }) => [id, state, after]);
    expect(places([])).toEqual([
      ['first', 'out', -1],
      ['two blocks', 'out', 0],
      ['last', 'out', 0],
    ]);
    expect(places(['first', 'two blocks'])).toEqual([
      ['first', 'back', -1],
      ['two blocks', 'back', 1],
      ['last', 'out', 3],
    ]);
  });
});

describe('a block that the writer left out', () => {
  it('stands beside the story with its words and pictures, which the story has no more', () => {
    const of = { ...story(whole), words: 3, images: 1 };
    const [, second = '', third = ''] = arranged(of, {}).blockIds;
    const { story: kept, parts, blockIds } = arranged(of, { omitted: [second, third] });
    expect(kept).toMatchObject({ html: '<h2>One</h2>', words: 1, images: 0 });
    expect(blockIds).toHaveLength(1);
    expect(parts).toMatchObject([
      { id: second, html: '<p>Two &amp; two</p>', words: 2, state: 'omitted', after: 0 },
      { id: third, images: 1, state: 'omitted', reason: 'writer', after: 0 },
    ]);
  });

  it('takes its notes along, and the notes of the others keep their blocks', () => {
    const codes = ['embed', 'formulas', 'tables'] as const;
    const notes: Note[] = codes.map((code, block) => ({ kind: 'changed', code, block }));
    const of = story(whole, [], [...notes, { kind: 'doubt', code: 'whole-page' }]);
    const [, second = ''] = arranged(of, {}).blockIds;
    const { story: kept, parts } = arranged(of, { omitted: [second] });
    expect(kept.notes.map(({ code, block }) => [code, block])).toEqual([
      ['whole-page', undefined],
      ['embed', 0],
      ['tables', 1],
    ]);
    expect(parts[0]?.notes).toMatchObject([{ code: 'formulas' }]);
  });

  it('is the one that was chosen of several that are equal', () => {
    const of = story('<p>a</p><hr><p>b</p><hr>');
    const [, , , last = ''] = arranged(of, {}).blockIds;
    expect(arranged(of, { omitted: [last] }).story.html).toBe('<p>a</p><hr><p>b</p>');
  });
});

it('makes a story of the blocks that the writer quotes, in the page’s order', () => {
  const notes: Note[] = [{ kind: 'changed', code: 'tables', block: 2 }];
  const all = arranged(story(whole, [], notes), {});
  const [first = '', , third = ''] = all.blockIds;
  const picked = pickBlocks(all, [third, first, 'gone'], 'en');
  expect(picked.html).toBe(whole.replace('<p>Two &amp; two</p>', ''));
  expect(picked).toMatchObject({ words: 1, images: 1, notes: [{ code: 'tables', block: 1 }] });
});

it('gives one table the form that the writer chose for it', () => {
  const table = (word: string) => `<table><tbody><tr><td>${word}</td></tr></tbody></table>`;
  const of = story(`${table('a')}${table('b')}`);
  const [, second = ''] = arranged(of, {}).blockIds;
  const { story: kept, blockIds } = arranged(of, { forms: { [second]: { table: 'list' } } });
  expect(kept.html).toBe(`${table('a')}${table('b').replace('<table', '<table data-form="list"')}`);
  expect(blockIds[1]).toBe(second);
});

it('has every block of page and parts in the story or beside it, whatever the writer arranges', () => {
  const block = fc.constantFrom(
    '<p>a</p>',
    '<p>b</p>',
    '<hr>',
    '<h2>c</h2>',
    '<ul><li>d</li></ul>',
  );
  const html = (least: number) => fc.array(block, { minLength: least, maxLength: 6 });
  const parts = fc.array(fc.record({ html: html(1), after: fc.integer({ min: -1, max: 5 }) }));
  fc.assert(
    fc.property(html(0), parts, fc.infiniteStream(fc.boolean()), (blocks, found, choices) => {
      const of = story(
        blocks.join(''),
        found
          .map((it, at) => part(`p${at}`, Math.min(it.after, blocks.length - 1), it.html.join('')))
          .sort((one, other) => one.after - other.after),
      );
      const chosen = <Value>(values: readonly Value[]) =>
        values.filter(() => choices.next().value === true);
      const restored = chosen(of.leftOut.map(({ id }) => id));
      const omitted = chosen(arranged(of, { restored }).blockIds);
      const now = arranged(of, { restored, omitted });
      const letters = (text: string) => text.match(/>[a-d]<|<hr>/g)?.sort() ?? [];
      const beside = now.parts.filter(({ state }) => state !== 'back');
      expect(letters(now.story.html + beside.map((it) => it.html).join(''))).toEqual(
        letters(of.html + of.leftOut.map((it) => it.html).join('')),
      );
      expect(now.parts.every(({ after }) => after < now.blockIds.length)).toBe(true);
      expect(now.parts.filter(({ state }) => state === 'omitted')).toHaveLength(omitted.length);
    }),
  );
});
