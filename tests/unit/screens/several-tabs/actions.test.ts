// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import type { Delivery } from '@/utils/delivery/record';
import { firstPreferences } from '@/utils/draft/preferences';
import type { Order } from '@/utils/draft/send/order';
import { fail, ok, type Result } from '@/utils/result';
import { createTabs, type TabsDependencies } from '@/utils/screens/several-tabs/actions';
import { type Event, initialState, reduce, type State } from '@/utils/screens/several-tabs/state';
import type { Reading } from '@/utils/story/reading/reading';
import { subject } from '../../../outbox/orders';
import { storedDeliveries } from '../../../outbox/stored';
import { metadataOf } from '../../reading';

const account = {
  id: 'ours',
  label: 'Ada',
  user: { id: 'u', username: 'ada', name: 'Ada', url: 'https://medium.com/@ada', imageUrl: '' },
} as State['account'];

function readingOf(tabId: number, canonical = `https://a.example/${tabId}`): Result<Reading> {
  const story = { html: '<p>Words</p>', notes: [], words: 1, images: 0, pictures: [], leftOut: [] };
  return ok({
    metadata: metadataOf({
      url: `https://a.example/${tabId}`,
      title: `Title ${tabId}`,
      lang: 'en',
      canonicalCandidates: [{ source: 'rel-canonical', url: canonical }],
    }),
    article: story,
    selection: null,
    page: null,
  });
}

/** The page's own state, and what it asked of the world. */
function world(parts: Partial<TabsDependencies> = {}, isAllowed = true) {
  const orders: Order[] = [];
  const asked: unknown[] = [];
  const messages: string[] = [];
  let state: State = { ...initialState, account };
  const { actions } = createTabs({
    dispatch: (event: Event) => {
      state = reduce(state, event);
    },
    ask: (async (name: string, payload: unknown) => {
      messages.push(name);
      if (name === 'deliver') orders.push(payload as Order);
      return ok({ delivery: null, ahead: 0, pause: null, postsToday: 0 });
    }) as unknown as TabsDependencies['ask'],
    access: {
      requestTabs: async () => asked.push('tabs') > 0 && isAllowed,
      requestSites: async (patterns) => asked.push(patterns) > 0 && isAllowed,
      giveBack: async () => void asked.push('given back'),
    },
    loadAccounts: async () => ({ all: [], active: account ?? null }),
    openTabs: async () =>
      [1, 2].map((id) => ({
        id,
        index: id,
        url: `https://a.example/${id}`,
        title: `Title ${id}`,
        isAsleep: false,
      })),
    ...storedDeliveries(),
    loadEdits: async () => ({}),
    loadSite: async () => ({}),
    loadPreferences: async () => firstPreferences,
    fetchPictures: async () => new Map(),
    drawInPage: async () => null,
    readPage: async (tabId) => readingOf(tabId),
    digest: async () => 'f00',
    window: window as unknown as TabsDependencies['window'],
    ...parts,
  });
  return { actions, orders, asked, messages, now: () => state };
}

afterEach(() => void vi.useRealTimers());

async function listed(page: ReturnType<typeof world>): Promise<void> {
  page.actions.onGoOn(page.now());
  await expect.poll(() => page.now().phase).toBe('listed');
}

async function sent(page: ReturnType<typeof world>): Promise<void> {
  await listed(page);
  page.actions.onSend(page.now());
  await expect.poll(() => page.now().phase).toBe('sent');
}

it('asks for the tabs, then for the sites of the ticked ones, and gives all back', async () => {
  const page = world();
  await listed(page);
  expect(page.asked).toEqual(['tabs']);
  page.actions.onTick(2, false);
  page.actions.onSend(page.now());
  await expect.poll(() => page.now().phase).toBe('sent');
  expect(page.asked).toEqual(['tabs', ['*://a.example/*'], 'given back']);
  expect(page.orders).toMatchObject([{ key: 'https://a.example/1', publishStatus: 'draft' }]);
});

it('sends once when the button is clicked twice in one frame', async () => {
  const page = world();
  await listed(page);
  const state = page.now();
  page.actions.onSend(state);
  page.actions.onSend(state);
  await expect.poll(() => page.now().phase).toBe('sent');
  expect(page.orders.map(({ key }) => key)).toEqual(['https://a.example/1', 'https://a.example/2']);
});

it('says a no in words, and loses nothing', async () => {
  const page = world({}, false);
  page.actions.onGoOn(page.now());
  await expect.poll(() => page.now().problem).toMatchObject({ code: 'denied' });
  expect(page.now()).toMatchObject({ phase: 'choosing', isBusy: false });

  const later = world();
  await listed(later);
  const other = world({ access: { ...noAccess } });
  other.actions.onSend(later.now());
  await expect.poll(() => other.now().problem).toMatchObject({ code: 'denied' });
  expect(other.orders).toEqual([]);
});

const noAccess = {
  requestTabs: async () => false,
  requestSites: async () => false,
  giveBack: async () => undefined,
};

it('goes on behind a tab that cannot be read, or over which it stumbles, and gives all back', async () => {
  const gone = world({
    readPage: async (tabId) => (tabId === 1 ? fail({ code: 'page-went-away' }) : readingOf(tabId)),
  });
  await sent(gone);
  expect(gone.now().rows).toMatchObject([
    { stage: { name: 'left-out', why: { code: 'page-went-away' } } },
    { stage: { name: 'handed-in' } },
  ]);
  const broken = world({
    loadEdits: async (key) => {
      if (key.endsWith('1')) throw new Error('no storage');
      return {};
    },
  });
  await sent(broken);
  expect(broken.now().rows).toMatchObject([
    { stage: { name: 'left-out', why: { code: 'internal' } } },
    { stage: { name: 'handed-in' } },
  ]);
  expect(broken.asked.at(-1)).toBe('given back');
});

it('sends one of two tabs that name the same canonical link, and says so of the other', async () => {
  const page = world({ readPage: async (tabId) => readingOf(tabId, 'https://a.example/home') });
  await sent(page);
  expect(page.orders).toHaveLength(1);
  expect(page.now().rows[1]).toMatchObject({
    stage: {
      why: { code: 'same-article', text: expect.stringContaining('“Title 1”') },
    },
  });
});

it('asks for the sites of pasted links alone, and for nothing without a link', async () => {
  const page = world();
  const pasting: State = { ...page.now(), choice: 'pasted', pasted: 'no link' };
  page.actions.onGoOn(pasting);
  expect(page.asked).toEqual([]);
  expect(page.now().problem).toMatchObject({ code: 'nothing-pasted' });
  await expect.poll(() => page.now().isBusy).toBe(false);
  page.actions.onGoOn({ ...pasting, pasted: 'https://a.example/2\nhttps://b.example/' });
  await expect.poll(() => page.now().phase).toBe('listed');
  expect(page.asked).toEqual([['*://a.example/*', '*://b.example/*']]);
  expect(page.now()).toMatchObject({ rows: [{ tabId: 2 }], missing: ['https://b.example/'] });
});

it('shows what becomes of each draft when it is stored, and seldom asks for it', async () => {
  const stored = storedDeliveries();
  const key = 'https://a.example/1';
  const page = world({
    ...stored,
    openTabs: async () => [{ id: 1, index: 1, url: key, title: 'Title 1', isAsleep: false }],
  });
  vi.useFakeTimers();
  page.actions.onGoOn(page.now());
  await vi.advanceTimersByTimeAsync(0);
  const queued: Delivery = { ...subject, state: 'queued', attempt: 0, held: null };
  stored.store(key, queued);
  page.actions.onSend(page.now());
  await vi.advanceTimersByTimeAsync(30_000);
  expect(page.now().phase).toBe('sent');
  expect(page.messages.filter((name) => name === 'wakeOutbox').length).toBeLessThanOrEqual(7);
  const before = page.messages.length;
  const posted: Delivery = { ...subject, state: 'posted', postId: 'p', lost: [] };
  const seen = [];
  for (const delivery of [queued, posted]) {
    stored.store(key, delivery);
    await vi.advanceTimersByTimeAsync(300);
    seen.push(page.now().deliveries.get(key)?.state);
  }
  expect(seen).toEqual(['queued', 'posted']);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(page.messages.slice(before)).toEqual([]);
  expect(stored.watching()).toBe(0);
});

it('asks the background once how the listed tabs stand, however many they are', async () => {
  const page = world();
  await listed(page);
  expect(page.messages).toEqual(['wakeOutbox']);
});
