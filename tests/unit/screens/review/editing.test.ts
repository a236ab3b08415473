// Two windows write edits of one page; the background keeps them. Whatever comes between what, no field is lost.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Changes, changed, type Edits } from '@/utils/draft/edits';
import { createEditsSaver } from '@/utils/draft/save-edits';
import { fail } from '@/utils/result';
import type { ReviewDependencies } from '@/utils/screens/review/dependencies';
import { createEditing } from '@/utils/screens/review/editing';
import { initialState, reduce } from '@/utils/screens/review/state';

const key = 'https://journal.example/one';

/** When the next of all things that wait may happen. */
type Step = (what: string) => Promise<void>;
const atOnce: Step = async () => undefined;

/** The background and the storage behind it, for as many windows as ask. */
function background(step: Step = atOnce) {
  let kept: Edits = {};
  let last: Promise<unknown> = Promise.resolve();
  const watchers = new Set<() => void>();
  const load = async () => {
    await step('load');
    return kept;
  };
  const store = async (_: string, edits: Edits) => {
    await step('store');
    kept = edits;
    for (const tell of watchers) void step('tell').then(tell);
  };
  const exclusively = <Value>(_: string, work: () => Promise<Value>) => {
    const now = last.then(work);
    last = now;
    return now;
  };
  const saveEdits = createEditsSaver({ load, store, exclusively });
  return {
    kept: () => kept,
    load,
    watchers,
    save: (changes: Changes) => saveEdits(key, changes),
  };
}

function windowOf({ load, watchers, save }: ReturnType<typeof background>, step: Step = atOnce) {
  let state = initialState;
  let refusals = 0;
  let last: Promise<unknown> = Promise.resolve();
  const sent: Changes[] = [];
  /** The last that was typed into a field, as long as it has no answer. */
  const unanswered = new Map<string, unknown>();
  const overwritten: string[] = [];
  const ask = async (_: string, { changes }: { changes: Changes }) => {
    sent.push(changes);
    // Messages of one window arrive in their order.
    last = last.then(() => step('message'));
    await last;
    const answer = refusals-- > 0 ? fail({ code: 'storage-failed' }) : await save(changes);
    await step('answer');
    for (const [name, value] of Object.entries(changes))
      if (unanswered.get(name) === value) unanswered.delete(name);
    return answer;
  };
  const editing = createEditing({
    dispatch: (event) => {
      state = reduce(state, event);
      if (event.type !== 'edits-known') return;
      for (const [name, value] of unanswered)
        if ((event.edits as Record<string, unknown>)[name] !== (value ?? undefined))
          overwritten.push(name);
    },
    ask: ask as unknown as ReviewDependencies['ask'],
    loadEdits: load,
    watchEdits: (_, onChange) => {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
  });
  return {
    ...editing,
    edit(changes: Changes) {
      for (const [name, value] of Object.entries(changes)) unanswered.set(name, value);
      return editing.edit(changes);
    },
    sent,
    overwritten,
    shown: () => state.edits,
    problem: () => state.problem?.failure.code,
    refuse: (times: number) => {
      refusals = times;
    },
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('edits of one page in two windows', () => {
  it('F51 sends only what changed, and shows what the other window changed', async () => {
    const middle = background();
    const [one, other] = [windowOf(middle), windowOf(middle)];
    await Promise.all([one.open(key, {}), other.open(key, {})]);
    await one.edit({ title: 'One' });
    await other.edit({ subtitle: 'Two' });
    await settled();
    expect([one.sent, other.sent]).toEqual([[{ title: 'One' }], [{ subtitle: 'Two' }]]);
    for (const edits of [middle.kept(), one.shown(), other.shown()])
      expect(edits).toEqual({ title: 'One', subtitle: 'Two' });
  });

  it('F51 takes a field back in both', async () => {
    const middle = background();
    const [one, other] = [windowOf(middle), windowOf(middle)];
    await Promise.all([one.open(key, {}), other.open(key, {})]);
    await one.edit({ title: 'One', pendingTag: 'po' });
    await other.edit({ pendingTag: null });
    await settled();
    for (const edits of [middle.kept(), one.shown(), other.shown()])
      expect(edits).toEqual({ title: 'One' });
  });

  it('F51 starts over in both', async () => {
    const middle = background();
    const [one, other] = [windowOf(middle), windowOf(middle)];
    await Promise.all([one.open(key, {}), other.open(key, {})]);
    await one.edit({ title: 'One' });
    await other.startOver();
    await settled();
    for (const edits of [middle.kept(), one.shown(), other.shown()]) expect(edits).toEqual({});
  });

  it('F51 does not put an older text into a field that is being typed in', async () => {
    const shownWhileTyping: (string | undefined)[] = [];
    const waiting: (() => void)[] = [];
    const middle = background((what) =>
      what === 'store' ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(),
    );
    const [one, other] = [windowOf(middle), windowOf(middle)];
    await Promise.all([one.open(key, {}), other.open(key, {})]);
    void other.edit({ title: 'Older' });
    await settled();
    void one.edit({ title: 'N' });
    void one.edit({ title: 'New' });
    await settled();
    while (waiting.length > 0) {
      waiting.shift()?.();
      await settled();
      shownWhileTyping.push(one.shown().title);
    }
    expect(shownWhileTyping).toEqual(['New', 'New']);
    expect([middle.kept().title, other.shown().title]).toEqual(['New', 'New']);
  });

  it('keeps what was chosen before the window opened with the first change, and not before', async () => {
    const middle = background();
    const one = windowOf(middle);
    expect(await one.open(key, { scope: 'quote' })).toEqual({ scope: 'quote' });
    expect([one.shown(), middle.kept()]).toEqual([{ scope: 'quote' }, {}]);
    await one.edit({ comment: 'Mine' });
    expect(middle.kept()).toEqual({ scope: 'quote', comment: 'Mine' });
  });

  it('F56 says that an edit could not be stored, shows it all the same, and stores it with the next', async () => {
    const middle = background();
    const one = windowOf(middle);
    await one.open(key, {});
    one.refuse(1);
    await one.edit({ title: 'One' });
    expect([one.problem(), one.shown(), middle.kept()]).toEqual([
      'storage-failed',
      { title: 'One' },
      {},
    ]);
    await one.edit({ subtitle: 'Two' });
    await settled();
    for (const edits of [one.shown(), middle.kept()])
      expect(edits).toEqual({ title: 'One', subtitle: 'Two' });
  });

  it('F51 loses no field, whatever comes between what, and both windows agree in the end', async () => {
    const change = fc.oneof(
      ...(['title', 'subtitle', 'comment', 'canonicalUrl'] as const).map((name) =>
        fc.record({ [name]: fc.option(fc.string({ minLength: 1, maxLength: 4 })) }),
      ),
      fc.record({ tags: fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }) }),
    ) as fc.Arbitrary<Changes>;
    const work = fc.record({ window: fc.nat(1), change, refusals: fc.constantFrom(0, 0, 0, 1, 2) });
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(work, { minLength: 1, maxLength: 12 }),
        async (scheduler, works) => {
          const step: Step = (what) => scheduler.schedule(Promise.resolve(), what);
          const middle = background(step);
          const windows = [windowOf(middle, step), windowOf(middle, step)] as const;
          const opening = Promise.all(windows.map((window) => window.open(key, {})));
          await scheduler.waitFor(opening);
          const order: Changes[] = [];
          const saving = works.map(async ({ window, change, refusals }) => {
            await step('a key');
            const writer = windows[window as 0 | 1];
            writer.refuse(refusals);
            order.push(change);
            await writer.edit(change);
          });
          await scheduler.waitFor(Promise.all(saving));
          // The next change takes along whatever could not be stored.
          for (const writer of windows) {
            writer.refuse(0);
            await scheduler.waitFor(writer.edit({ license: 'public-domain' }));
          }
          await scheduler.waitIdle();
          const kept = middle.kept();
          for (const window of windows) {
            expect(window.shown()).toEqual(kept);
            expect(window.overwritten).toEqual([]);
          }
          // A field that one window alone has written is as that window left it.
          for (const name of ['title', 'subtitle', 'comment', 'canonicalUrl', 'tags'] as const) {
            const writers = new Set(
              works.filter(({ change }) => name in change).map((it) => it.window),
            );
            if (writers.size !== 1) continue;
            const own = order.filter((change) => name in change).reduce(changed, {} as Edits);
            expect(kept[name]).toEqual(own[name]);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
