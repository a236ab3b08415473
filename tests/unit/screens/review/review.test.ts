// @vitest-environment jsdom
// The review's effects: what happens when something on the way of a Send fails.
import { expect, it } from 'vitest';
import type { Ask } from '@/utils/messaging/protocol';
import { ok } from '@/utils/result';
import type { ReviewDependencies } from '@/utils/screens/review/dependencies';
import { createReview } from '@/utils/screens/review/review';
import { initialState, reduce, screenOf } from '@/utils/screens/review/screen';
import { sentencesFor } from '@/utils/sentences';
import { accounts } from '../../../outbox/deliveries';
import { settled } from '../../../outbox/world';
import { reading } from '../../reading';

function reviewIn(world: Pick<ReviewDependencies, 'digest'>) {
  let state = initialState;
  const asked: string[] = [];
  const status = { delivery: null, ahead: 0, pause: null, postsToday: 0 };
  const ask = (async (name: string) => {
    asked.push(name);
    return ok(
      name === 'deliveryStatus' || name === 'deliver' ? status : { waiting: false, failure: null },
    );
  }) as Ask;
  const review = createReview({
    ...world,
    ask,
    dispatch: (event) => {
      state = reduce(state, event);
    },
    loadAccounts: async () => ({ all: [...accounts], active: accounts[0] ?? null }),
    readPage: async () => ok(reading),
    tabId: async () => 1,
    takeClipRequest: async () => null,
    loadPreferences: async () => ({
      sendsAtOnce: false,
      notifies: false,
      pictureFallback: 'remote',
    }),
    requestNotifications: async () => false,
    loadEdits: async () => ({}),
    watchEdits: () => () => undefined,
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
  return { review, asked, state: () => state };
}

it('says what happened when a Send fails on the way, and can send again', async () => {
  let isBroken = true;
  const { review, asked, state } = reviewIn({
    digest: async () => {
      if (isBroken) throw new Error('no digest');
      return 'abc';
    },
  });
  await review.open();
  const screen = screenOf(state());
  if (screen.name !== 'review') throw new Error(`not the review but ${screen.name}`);
  const send = async () => {
    review.actions.draft.onSend(screen.draft, 'account');
    await settled();
  };
  await send();
  expect(screenOf(state()).name).toBe('review');
  expect(asked).not.toContain('deliver');
  const { problem, busy } = state();
  expect([problem?.task, busy.size]).toEqual(['sending', 0]);
  expect(sentencesFor(problem?.failure ?? { code: 'offline' }).happened).toContain('no digest');

  isBroken = false;
  await send();
  expect(asked.filter((name) => name === 'deliver')).toHaveLength(1);
  expect(state().problem).toBeNull();
});
