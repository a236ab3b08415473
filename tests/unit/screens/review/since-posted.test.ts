// @vitest-environment jsdom
// What the review finds out about a page that was sent before, and what it puts on the clipboard.
import { expect, it, vi } from 'vitest';
import type { Delivery } from '@/utils/delivery/record';
import { statusOf } from '@/utils/delivery/status';
import type { ReviewDependencies } from '@/utils/screens/review/dependencies';
import { createSincePosted } from '@/utils/screens/review/since-posted';
import type { Event } from '@/utils/screens/review/state';
import { initialState } from '@/utils/screens/review/state';
import { changesBetween } from '@/utils/story/diff/changes';
import { key, subject } from '../../../outbox/orders';
import { reading, storyOf } from '../../reading';

const now = '<p>One</p><h2>Two</h2>';

function lookingAt(delivery: Partial<Delivery>, kept: string | null) {
  const events: Event[] = [];
  const copied: unknown[] = [];
  const loadSentStory = vi.fn(async () => kept);
  const since = createSincePosted({
    state: () => initialState,
    dispatch: (event: Event) => events.push(event),
    digest: async (text: string) => `hash of ${text}`,
    loadSentStory,
    changesBetween: async (...stories) => changesBetween(...stories),
    copyStory: (story) => {
      copied.push(story);
      return true;
    },
    window,
  } as Partial<ReviewDependencies> as ReviewDependencies);
  const posted = { ...subject, state: 'posted', postId: 'p', lost: [], ...delivery } as Delivery;
  const status = statusOf(posted, key, new Map(), 1);
  const look = () => since.look({ ...reading, article: storyOf(now) }, {}, status);
  return { since, look, events, copied, loadSentStory };
}

it('tells what is different from the story that was sent', async () => {
  const { look, events, loadSentStory } = lookingAt({ contentHash: 'hash of old' }, '<p>One</p>');
  await look();
  expect(loadSentStory).toHaveBeenCalledWith('hash of old');
  expect(events).toMatchObject([
    {
      type: 'change-known',
      hasChanged: true,
      since: { changes: [{ kind: 'added', html: '<h2>Two</h2>' }], tables: 'auto' },
    },
  ]);
});

it('tells only that the page has changed where the story is not kept', async () => {
  const { look, events } = lookingAt({ contentHash: 'hash of old' }, null);
  await look();
  expect(events).toEqual([{ type: 'change-known', hasChanged: true, since: null }]);
});

it.each<[string, Partial<Delivery>]>([
  ['that reads as it did', { contentHash: `hash of ${now}` }],
  ['whose text nobody knows', { contentHash: null }],
  ['that is not on Medium', { contentHash: 'hash of old', state: 'queued' }],
])('looks up nothing of a page %s', async (_, delivery) => {
  const { look, events, loadSentStory } = lookingAt(delivery, '<p>Old</p>');
  await look();
  expect([events, loadSentStory.mock.calls]).toEqual([[], []]);
});

it('copies blocks for the editor, without a title, and counts the pictures that stay out', () => {
  const { since, copied } = lookingAt({}, null);
  const html = '<h2>Two</h2><figure><img data-picture="p1" alt="A lock"></figure><p>Text</p>';
  expect(since.onCopyBlocks(html, 'auto')).toEqual({ leftOut: 1 });
  expect(copied).toEqual([
    { html: '<h3>Two</h3><p>Text</p>', text: expect.stringContaining('Two\n\nText') },
  ]);
});
