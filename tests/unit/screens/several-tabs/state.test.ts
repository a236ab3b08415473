import { describe, expect, it } from 'vitest';
import { type Delivery, type DeliveryState, recordVersion } from '@/utils/delivery/record';
import type { Listing } from '@/utils/screens/several-tabs/listing';
import {
  type Event,
  hasUnderWay,
  initialState,
  mayTick,
  reduce,
  type State,
  tickedIn,
} from '@/utils/screens/several-tabs/state';

function stateOf(...events: Event[]): State {
  return events.reduce(reduce, initialState);
}

const addressOf = (tabId: number) => `https://a.example/${tabId}`;
const listing: Listing = {
  readable: [1, 2, 3].map((tabId) => ({
    tabId,
    url: addressOf(tabId),
    key: addressOf(tabId),
    title: `Title ${tabId}`,
    host: 'a.example',
  })),
  unreadable: [{ title: 'New Tab', reason: 'not-of-the-web' }],
  missing: ['no link'],
};

function listed(before: Record<number, DeliveryState> = {}): Event {
  const states = Object.entries(before).map(
    ([id, state]) => [addressOf(Number(id)), state] as const,
  );
  return { type: 'listed', listing, before: new Map(states) };
}

const tickedIds = (state: State) => tickedIn(state).map(({ tabId }) => tabId);
const tick = (tabId: number, isTicked: boolean): Event => ({ type: 'ticked', tabId, isTicked });

describe('the list', () => {
  it('has every tab ticked that was never sent, or did not arrive', () => {
    expect(tickedIds(stateOf(listed()))).toEqual([1, 2, 3]);
    expect(tickedIds(stateOf(listed({ 1: 'posted', 2: 'rejected', 3: 'draft' })))).toEqual([2, 3]);
  });

  it('lets the writer tick what is on Medium, and untick anything', () => {
    expect(tickedIds(stateOf(listed({ 1: 'posted' }), tick(1, true), tick(2, false)))).toEqual([
      1, 3,
    ]);
  });

  it.each(['queued', 'waiting', 'sending', 'unknown'] as const)(
    'lets nobody tick what is %s: it would be sent twice',
    (state) => {
      const now = stateOf(listed({ 1: state }), tick(1, true));
      expect(tickedIds(now)).toEqual([2, 3]);
      expect(now.rows.map(mayTick)).toEqual([false, true, true]);
    },
  );
});

describe('the sending', () => {
  it('shows the ticked tabs alone, and knows a page by the address at which it was read', () => {
    const stage = { name: 'handed-in' } as const;
    const state = stateOf(
      listed({ 2: 'posted' }),
      { type: 'permission-requested' },
      { type: 'began' },
      { type: 'came', tabId: 3, stage, key: 'https://a.example/moved' },
    );
    expect(state).toMatchObject({ phase: 'sending', isBusy: false });
    expect(state.rows).toMatchObject([
      { tabId: 1, stage: { name: 'chosen' } },
      { tabId: 3, stage, key: 'https://a.example/moved' },
    ]);
  });

  it('is watched as long as a draft from the list will change by itself', () => {
    const on = (state: 'queued' | 'rejected') => {
      const common = {
        version: recordVersion,
        title: 'One',
        publishStatus: 'draft',
        accountId: 'ours',
        canonicalUrl: null,
        contentHash: null,
        queuedAt: 0,
        at: 0,
      } as const;
      const delivery: Delivery =
        state === 'queued'
          ? { ...common, earlier: [], state, attempt: 0, held: null }
          : { ...common, earlier: [], state, failure: { code: 'invalid-post' } };
      return hasUnderWay(
        stateOf(
          listed(),
          { type: 'began' },
          { type: 'came', tabId: 2, stage: { name: 'handed-in' } },
          { type: 'deliveries-known', deliveries: new Map([[addressOf(2), delivery]]) },
        ),
      );
    };
    expect(on('queued')).toBe(true);
    expect(on('rejected')).toBe(false);
  });
});

describe('the choice', () => {
  it('is the selected tabs where some are, unless the writer has begun something else', () => {
    expect(stateOf({ type: 'selection-known', tabs: [] })).toMatchObject({ choice: 'window' });
    expect(stateOf({ type: 'selection-known', tabs: [7] })).toMatchObject({ choice: 'selected' });
    expect(
      stateOf(
        { type: 'chosen', choice: 'pasted' },
        { type: 'pasted', text: 'https://a.example/' },
        { type: 'selection-known', tabs: [7] },
      ),
    ).toMatchObject({ choice: 'pasted', selected: [7] });
  });

  it('and what was pasted outlive a no, and starting over', () => {
    const problem = { code: 'denied', text: 'No.' };
    const state = stateOf(
      { type: 'chosen', choice: 'pasted' },
      { type: 'pasted', text: 'https://a.example/' },
      { type: 'permission-requested' },
      { type: 'stopped', problem },
    );
    expect(state).toMatchObject({ problem, isBusy: false, phase: 'choosing' });
    const kept = { choice: 'pasted', pasted: 'https://a.example/' };
    expect(state).toMatchObject(kept);
    const over = [listed(), { type: 'started-over' } as const].reduce(reduce, state);
    expect(over).toMatchObject({ ...kept, phase: 'choosing', rows: [], problem: null });
  });
});
