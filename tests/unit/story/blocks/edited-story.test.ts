// A story whose text the writer edited.
import { describe, expect, it } from 'vitest';
import { arrange } from '@/utils/story/blocks/arrange';
import { editedStory } from '@/utils/story/blocks/edited-story';
import type { LeftOutPart, Story } from '@/utils/story/types';
import { windowOf } from '../../clip/page';
import { storyOf } from '../../reading';

const window = windowOf('');
const file = { id: 'p1', type: 'image/png' as const, base64: 'iVBORw0KGgoAAAAN', alt: '' };
const part = (id: string, html: string, after: number): LeftOutPart => ({
  ...storyOf(html),
  id,
  reason: 'boilerplate',
  after,
});
const edited = (html: string, page: Story | null = null) =>
  editedStory(html, { page, lang: 'en', window });

it('counts words and pictures anew, and names what Medium cannot show', () => {
  const html =
    '<p>one two</p><h4>three</h4><figure><img src="https://x.example/1.png"></figure><p>H<sub>i</sub></p>';
  const story = edited(html, { ...storyOf('<p>a</p>'), words: 99, images: 9 });
  expect(story).toMatchObject({ html, words: 4, images: 1, pictures: [], leftOut: [] });
  expect(story.notes.map(({ block }) => block)).toEqual([1, 3]);
});

it('has the files that it names, wherever the page has them', () => {
  const page = {
    ...storyOf('<figure><img data-picture="p1"></figure>'),
    pictures: [file, { ...file, id: 'p2' }],
    leftOut: [{ ...part('a', '<p>x</p>', 0), pictures: [{ ...file, id: 'p3' }] }],
  };
  const html = '<figure><img data-picture="p3"></figure><figure><img data-picture="p1"></figure>';
  expect(
    edited(html, page)
      .pictures.map(({ id }) => id)
      .sort(),
  ).toEqual(['p1', 'p3']);
});

describe('of the page', () => {
  const page: Story = {
    ...storyOf('<p>one</p><p>two</p><p>three</p>'),
    notes: [
      { kind: 'doubt', code: 'perhaps-not-all' },
      { kind: 'changed', code: 'embed', block: 1 },
      { kind: 'changed', code: 'formulas', block: 2 },
    ],
    leftOut: [part('a', '<p>left</p>', 1)],
  };

  it('keep the notes on blocks that have the same words, at their new place', () => {
    expect(edited('<p>new</p><p>three</p><p>two, changed</p>', page).notes).toEqual([
      { kind: 'changed', code: 'formulas', block: 1 },
    ]);
  });

  it('keeps beside it what the writer left out before, and it can be put back', () => {
    const omitted = arrange(page, { restored: [], omitted: [], forms: {} }, 'en').blockIds[1];
    const story = editedStory('<p>one, changed</p><p>three</p>', {
      page: { ...page, leftOut: [] },
      omitted: [omitted ?? ''],
      lang: 'en',
      window,
    });
    expect(story.leftOut).toMatchObject([
      { html: '<p>two</p>', words: 1, reason: 'writer', after: -1, notes: [{ block: 0 }] },
    ]);
    const back = arrange(story, { restored: [omitted ?? ''], omitted: [], forms: {} }, 'en');
    expect(back.story.html).toBe('<p>two</p><p>one, changed</p><p>three</p>');
  });

  it('keeps what was left out, after what it stood after, and it can be put back', () => {
    const place = (html: string) => edited(html, page).leftOut.map(({ after }) => after);
    expect(place('<p>new</p><p>one</p><p><em>two</em></p><p>three</p>')).toEqual([2]);
    expect(place('<p>one</p><p>changed</p>')).toEqual([0]);
    expect(place('<p>changed</p>')).toEqual([-1]);
    expect(place('<p>one</p><p>left</p>')).toEqual([]);
    const story = edited('<p>one</p><p>two</p>', page);
    const arrangement = { restored: ['a'], omitted: [], forms: {} };
    expect(arrange(story, arrangement, null).story.html).toBe('<p>one</p><p>two</p><p>left</p>');
  });
});
