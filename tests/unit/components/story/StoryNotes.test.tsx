// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { DroppedParts } from '@/components/story/DroppedParts';
import { StoryDoubts } from '@/components/story/StoryDoubts';
import { StoryNotes } from '@/components/story/StoryNotes';
import type { ArrangedPart } from '@/utils/story/blocks/arrange';
import { action, all, click, one, show } from '../mount';

it('says the same words once and leads to each of their places in turn', async () => {
  const onShow = vi.fn();
  const flat = { kind: 'changed', code: 'flat-lists' } as const;
  await show(
    <StoryNotes
      notes={[
        { ...flat, block: 2 },
        { ...flat, block: 5 },
      ]}
      onShow={onShow}
    />,
  );
  expect(one('summary').textContent).toBe('One thing differs from the page');
  expect(one<HTMLDetailsElement>('details').open).toBe(false);
  expect(one('li').textContent).toMatch(/^Lists inside lists became flat/);
  expect(action('show-note').textContent).toBe('Show 1 of 2');
  for (const _ of [1, 2, 3]) await click(action('show-note'));
  expect(onShow.mock.calls).toEqual([[2], [5], [2]]);
});

it('shows doubts about the whole apart from the others', async () => {
  const notes = [
    { kind: 'doubt', code: 'whole-page' },
    { kind: 'doubt', code: 'crossed-out', block: 1 },
    { kind: 'changed', code: 'formulas' },
  ] as const;
  await show(<StoryDoubts notes={notes} />);
  expect(all('[data-doubt]').map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^This is everything on the page/),
  ]);
});

it('folds no doubt away, and leads nowhere from a note about the whole', async () => {
  await show(
    <StoryNotes notes={[{ kind: 'doubt', code: 'whole-page' }]} onShow={() => undefined} />,
  );
  expect(one<HTMLDetailsElement>('details').open).toBe(true);
  expect(all('[data-action]')).toEqual([]);
});

const part: ArrangedPart = {
  state: 'out',
  id: 'a',
  reason: 'boilerplate',
  html: '<h2>Method &amp; <em>means</em></h2><p>All the words that follow it.</p>',
  notes: [],
  words: 1234,
  images: 0,
  pictures: [],
  after: 0,
};

it('tells how a part begins and why it was left out, and asks to put it back', async () => {
  const onPutBack = vi.fn();
  await show(<DroppedParts parts={[part]} onPutBack={onPutBack} onLeaveOut={vi.fn()} />);
  expect(one('summary').textContent).toBe('One part of the page left out');
  expect(one('li').textContent).toBe(
    '“Method & means All the words that follow it.” (1,234 words): left out, because the page marks it as a side box. Put it back',
  );
  await click(action('put-back'));
  expect(onPutBack).toHaveBeenLastCalledWith('a');
});

it('asks to take it out again', async () => {
  const onLeaveOut = vi.fn();
  const back: ArrangedPart = { ...part, state: 'back' };
  await show(<DroppedParts parts={[back]} onPutBack={vi.fn()} onLeaveOut={onLeaveOut} />);
  expect(one('summary').textContent).toBe('One part of the page left out, 1 put back');
  expect(action('put-back').textContent).toBe('Leave it out again');
  await click(action('put-back'));
  expect(onLeaveOut).toHaveBeenLastCalledWith('a');
});

it('tells of a block that the writer left out', async () => {
  const mine: ArrangedPart = { ...part, state: 'omitted', reason: 'writer', words: 1 };
  await show(<DroppedParts parts={[mine]} onPutBack={vi.fn()} onLeaveOut={vi.fn()} />);
  expect(one('li').textContent).toContain('(1 word): left out by you. Put it back');
});
