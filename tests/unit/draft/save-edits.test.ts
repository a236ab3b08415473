// Somebody types faster than the browser stores: what waits is stored together, in its order, and nothing is lost.
import { expect, it } from 'vitest';
import type { Changes, Edits } from '@/utils/draft/edits';
import { createEditsSaver } from '@/utils/draft/save-edits';

const page = 'https://journal.example/bread';

/** A browser that stores when it is told to. */
function slowBrowser(first: Edits = {}) {
  let kept = first;
  let isFull = false;
  const stores: (() => void)[] = [];
  let last: Promise<unknown> = Promise.resolve();
  const saveEdits = createEditsSaver({
    load: async () => kept,
    store: (_, edits) =>
      new Promise((resolve, reject) => {
        stores.push(() => {
          if (isFull) return reject(new Error('QuotaExceededError'));
          kept = edits;
          resolve();
        });
      }),
    exclusively: (_, work) => {
      const now = last.then(work, work);
      last = now;
      return now;
    },
  });
  const storing = () => expect.poll(() => stores.length, { interval: 1 }).toBeGreaterThan(0);
  return {
    kept: () => kept,
    save: (changes: Changes) => saveEdits(page, changes),
    begun: storing,
    /** Ends what is being stored. */
    store: async () => {
      await storing();
      stores.shift()?.();
    },
    waiting: () => stores.length,
    fill: (full: boolean) => {
      isFull = full;
    },
  };
}

it('stores forty keys in two goes, the last one last', async () => {
  const browser = slowBrowser();
  const first = browser.save({ title: 'B' });
  await browser.begun();
  const rest = Array.from({ length: 39 }, (_, index) => browser.save({ title: `B${index}` }));
  await browser.store();
  expect(await first).toEqual({ ok: true, value: null });
  expect(browser.kept()).toEqual({ title: 'B' });
  await browser.store();
  expect(await Promise.all(rest)).toEqual(rest.map(() => ({ ok: true, value: null })));
  expect(browser.kept()).toEqual({ title: 'B38' });
  expect(browser.waiting()).toBe(0);
});

it('keeps the order of fields, fields taken back, and starting over', async () => {
  const browser = slowBrowser({ subtitle: 'Of old' });
  const all = [
    browser.save({ title: 'One' }),
    browser.save({}),
    browser.save({ title: 'Two', license: 'cc-40-by' }),
    browser.save({ license: null }),
  ];
  await browser.store();
  await Promise.all(all);
  expect(browser.kept()).toEqual({ title: 'Two' });
});

it('says of each change that it was not stored, and goes on when there is room', async () => {
  const browser = slowBrowser({ title: 'Kept' });
  browser.fill(true);
  const lost = [browser.save({ title: 'One' }), browser.save({ subtitle: 'Two' })];
  await browser.store();
  for (const one of await Promise.all(lost))
    expect(one).toMatchObject({ ok: false, failure: { code: 'storage-failed' } });
  expect(browser.kept()).toEqual({ title: 'Kept' });
  browser.fill(false);
  const next = browser.save({ title: 'Three' });
  await browser.store();
  expect(await next).toEqual({ ok: true, value: null });
  expect(browser.kept()).toEqual({ title: 'Three' });
});
