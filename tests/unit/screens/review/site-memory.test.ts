// What the review remembers of a site: by a click, and by a draft that leaves.
import { expect, it } from 'vitest';
import { composeDraft } from '@/utils/draft/draft';
import type { Edits } from '@/utils/draft/edits';
import type { Site } from '@/utils/draft/site/site';
import type { Failure } from '@/utils/failure';
import type { Ask } from '@/utils/messaging/protocol';
import { fail, ok } from '@/utils/result';
import { createBlockActions } from '@/utils/screens/review/actions/block-actions';
import { screenOf } from '@/utils/screens/review/screen';
import { createSiteMemory, rememberSite } from '@/utils/screens/review/site-memory';
import { initialState, reduce, siteNow } from '@/utils/screens/review/state';
import { createStore } from '@/utils/screens/store';
import { accounts } from '../../../outbox/deliveries';
import { settled } from '../../../outbox/world';
import { windowOf } from '../../clip/page';
import { metadataOf, reading as plain } from '../../reading';

const window = windowOf('');

const url = 'https://www.journal.example/one';
const reading = {
  ...plain,
  metadata: metadataOf({ url, canonicalCandidates: [{ source: 'tab', url }] }),
};

interface World {
  site?: Site;
  edits?: Edits;
  failure?: Failure;
}

async function reviewOf({ site = {}, edits = {}, failure }: World = {}) {
  const store = createStore(reduce, initialState);
  const asked: unknown[] = [];
  const watched: { name: string; tell: (site: Site) => void }[] = [];
  let ends = 0;
  const dependencies = {
    ...store,
    ask: (async (_: string, payload: unknown) => {
      asked.push(payload);
      return failure ? fail(failure) : ok(null);
    }) as Ask,
    loadSite: async () => site,
    watchSite: (name: string, tell: (site: Site) => void) => {
      watched.push({ name, tell });
      return () => {
        ends += 1;
      };
    },
  };
  const memory = createSiteMemory(dependencies);
  store.dispatch({
    type: 'accounts-known',
    accounts: { all: [...accounts], active: accounts[0] ?? null },
  });
  await memory.open(url);
  store.dispatch({ type: 'edits-known', edits, stored: edits });
  store.dispatch({ type: 'page-read', reading: ok(reading), status: null });
  const draft = () => {
    const { edits: now } = store.state();
    const composed = composeDraft(
      reading,
      now,
      accounts[0]?.id ?? null,
      window,
      siteNow(store.state()),
    );
    if (!composed) throw new Error('expected a draft');
    return composed;
  };
  const leave = () => rememberSite({ ...dependencies, window }, draft());
  return { ...store, memory, asked, watched, leave, ends: () => ends };
}

it('knows the site by its host, and what another window changes of it', async () => {
  const { state, memory, watched, ends } = await reviewOf({ site: { tags: ['bread'] } });
  expect(state().site).toEqual({ tags: ['bread'] });
  expect(watched.map(({ name }) => name)).toEqual(['journal.example']);
  watched[0]?.tell({ isMine: true });
  expect(state().site).toEqual({ isMine: true });
  await memory.open('https://other.example/');
  expect([watched[1]?.name, ends()]).toEqual(['other.example', 1]);
});

it('“I wrote this” is shown at once and kept, with the link to the original', async () => {
  const { state, memory, asked } = await reviewOf({ site: { footer: false } });
  memory.actions.onMine();
  expect(state().site).toEqual({ isMine: true });
  expect(asked).toEqual([{ site: 'journal.example', changes: { isMine: true, footer: null } }]);
  const screen = screenOf(state(), window);
  if (screen.name !== 'review') throw new Error(`not the review but ${screen.name}`);
  expect(screen.draft.footer).toBe(true);
  expect(screen.arranged.story.html).toContain('Originally published');
  expect(screen.arranged.blockIds.at(-1)).toBe('footer');
  // The preview is drawn anew only when something has changed.
  const again = screenOf(state(), window);
  expect(again.name === 'review' && again.arranged).toBe(screen.arranged);
});

it('says when it could not be kept', async () => {
  const failure = { code: 'storage-failed' } as const;
  const { state, memory } = await reviewOf({ failure });
  memory.actions.onMine();
  await settled();
  expect(state().problem).toEqual({ task: 'saving', failure });
});

it('a draft that leaves teaches its site what the writer chose, and nothing otherwise', async () => {
  const nothing = await reviewOf();
  nothing.leave();
  expect(nothing.asked).toEqual([]);
  const chosen = await reviewOf({ edits: { tags: ['bread'], license: 'cc-40-by' } });
  chosen.leave();
  expect(chosen.asked).toEqual([
    { site: 'journal.example', changes: { tags: ['bread'], license: 'cc-40-by' } },
  ]);
});

it('the line with the link is left out like a block, and comes back with the step', async () => {
  const { state, dispatch } = await reviewOf({ site: { isMine: true } });
  const blocks = createBlockActions({
    state,
    dispatch,
    edit: (changes) => dispatch({ type: 'edited', changes }),
  });
  const hasFooter = () => {
    const screen = screenOf(state(), window);
    return screen.name === 'review' && screen.draft.footer;
  };
  blocks.onQuote('footer');
  expect(state().edits).toEqual({});
  blocks.onLeaveOut('footer');
  expect([hasFooter(), state().edits.footer]).toEqual([false, false]);
  blocks.onUndo();
  expect([hasFooter(), state().edits.footer]).toEqual([true, undefined]);
});
