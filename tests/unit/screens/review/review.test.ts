// @vitest-environment jsdom
// The review's effects: what happens when something on the way of a Send fails, and how a delivery is followed.
import { afterEach, expect, it, vi } from 'vitest';
import type { Delivery } from '@/utils/delivery/record';
import { type DeliveryStatus, statusOf } from '@/utils/delivery/status';
import type { Ask } from '@/utils/messaging/protocol';
import { ok } from '@/utils/result';
import type { ReviewDependencies } from '@/utils/screens/review/dependencies';
import { createReview } from '@/utils/screens/review/review';
import { screenOf } from '@/utils/screens/review/screen';
import { initialState, reduce } from '@/utils/screens/review/state';
import { createStore } from '@/utils/screens/store';
import { sentencesFor } from '@/utils/sentences';
import { changesBetween } from '@/utils/story/diff/changes';
import { accounts } from '../../../outbox/deliveries';
import { key, subject } from '../../../outbox/orders';
import { storedDeliveries } from '../../../outbox/stored';
import { reading } from '../../reading';

interface World extends Pick<ReviewDependencies, 'digest'> {
  /** The background answers when this has come. */
  awake?: Promise<void>;
}

function reviewIn({ awake, ...world }: World = { digest: async () => 'abc' }) {
  const store = createStore(reduce, initialState);
  const asked: string[] = [];
  const stored = storedDeliveries();
  const status = async (): Promise<DeliveryStatus> => {
    const all = await stored.loadDeliveries();
    return statusOf(all.get(key) ?? null, key, all, 1);
  };
  const ask = (async (name: string) => {
    asked.push(name);
    await awake;
    const isOfDelivery = name === 'deliveryStatus' || name === 'deliver';
    return ok(isOfDelivery ? await status() : { waiting: false, failure: null });
  }) as Ask;
  const review = createReview({
    ...world,
    storedDeliveries: async () => stored,
    ask,
    ...store,
    loadAccounts: async () => ({ all: [...accounts], active: accounts[0] ?? null }),
    readPage: async () => ok(reading),
    tabId: async () => 1,
    takeClipRequest: async () => null,
    loadSentStory: async () => null,
    changesBetween: async (...stories) => changesBetween(...stories),
    loadUsedTags: async () => [],
    loadPreferences: async () => ({
      sendsAtOnce: false,
      notifies: false,
      pictureFallback: 'remote',
      footerWords: '',
      sawTour: false,
      language: '',
    }),
    loadEdits: async () => ({}),
    watchEdits: () => () => undefined,
    loadSite: async () => ({}),
    watchSite: () => () => undefined,
    loadRoute: async () => 'api',
    loadChecklist: async () => null,
    copyStory: () => true,
    openChecklist: async () => undefined,
    save: () => undefined,
    fetchPictures: async () => new Map(),
    drawInPage: async () => null,
    leave: () => undefined,
    now: () => 1,
    requestMedium: async () => false,
    window,
  });
  return { review, asked, stored, state: store.state };
}

afterEach(() => void vi.useRealTimers());

it('says what happened when a Send fails on the way, and can send again', async () => {
  let isBroken = true;
  const { review, asked, state } = reviewIn({
    digest: async () => {
      if (isBroken) throw new Error('no digest');
      return 'abc';
    },
  });
  await review.open();
  const screen = screenOf(state(), window);
  if (screen.name !== 'review') throw new Error(`not the review but ${screen.name}`);
  const send = async () => {
    review.actions.draft.onSend(screen.draft, 'account');
    await vi.waitFor(() => expect(state().busy.has('sending')).toBe(false));
  };
  await send();
  expect(screenOf(state(), window).name).toBe('review');
  expect(asked).not.toContain('deliver');
  const { problem, busy } = state();
  expect([problem?.task, busy.size]).toEqual(['sending', 0]);
  expect(sentencesFor(problem?.failure ?? { code: 'offline' }).happened).toContain('no digest');

  isBroken = false;
  await send();
  expect(asked.filter((name) => name === 'deliver')).toHaveLength(1);
  expect(state().problem).toBeNull();
});

const queued: Delivery = { ...subject, state: 'queued', attempt: 0, held: null };
const sending: Delivery = {
  ...subject,
  state: 'sending',
  attempt: 1,
  bootId: 'boot',
  uploads: null,
  lost: [],
};
const posted: Delivery = { ...subject, state: 'posted', postId: 'p', lost: [] };

it('shows each state of a delivery when it is stored, without asking for it', async () => {
  vi.useFakeTimers();
  const { review, asked, stored, state } = reviewIn();
  stored.store(key, queued);
  void review.open();
  await vi.waitFor(() => expect(stored.watching()).toBe(1));
  await vi.advanceTimersByTimeAsync(1_000);
  const before = asked.length;
  const seen = [];
  for (const delivery of [queued, sending, posted]) {
    stored.store(key, delivery);
    await vi.advanceTimersByTimeAsync(300);
    const screen = screenOf(state(), window);
    seen.push(screen.name === 'delivering' ? screen.delivery?.state : screen.name);
  }
  expect(seen).toEqual(['queued', 'sending', 'delivered']);
  expect(asked.slice(before)).toEqual([]);
  // It has ended: nobody looks any more.
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked.slice(before)).toEqual([]);
  expect(stored.watching()).toBe(0);
});

it('asks the background at most seven times in 30 seconds of waiting', async () => {
  vi.useFakeTimers();
  const { review, asked, stored, state } = reviewIn();
  stored.store(key, queued);
  void review.open();
  await vi.waitFor(() => expect(stored.watching()).toBe(1));
  await vi.advanceTimersByTimeAsync(30_000);
  const questions = asked.filter((name) => name === 'deliveryStatus');
  expect(questions.length).toBeGreaterThan(2);
  expect(questions.length).toBeLessThanOrEqual(7);
  expect(screenOf(state(), window).name).toBe('delivering');
});

it('shows the story while the background is silent, says so, and goes on when it answers', async () => {
  vi.useFakeTimers();
  const { promise: awake, resolve: wake } = Promise.withResolvers<void>();
  const { review, stored, state } = reviewIn({ digest: async () => 'abc', awake });
  stored.store(key, posted);
  void review.open();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(screenOf(state(), window).name).toBe('review');
  const { failure } = state().problem ?? {};
  expect(failure && sentencesFor(failure).happened).toContain('no answer in time');
  wake();
  await vi.advanceTimersByTimeAsync(0);
  expect(state().problem).toBeNull();
  expect(screenOf(state(), window).name).toBe('delivered');
});
