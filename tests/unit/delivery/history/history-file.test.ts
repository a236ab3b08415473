// The history as a file: what leaves, what comes back, and that nothing in a file is believed.
import { describe, expect, it } from 'vitest';
import { historyFile, longestHistory, readHistory } from '@/utils/delivery/history/history-file';
import { importHistory } from '@/utils/delivery/history/history-import';
import { type Delivery, recordVersion } from '@/utils/delivery/record';
import { createRecords } from '@/utils/delivery/records';
import { ok } from '@/utils/result';
import { deliveries, keyOf } from '../../../outbox/deliveries';

const day = Date.UTC(2026, 4, 1);
const file = historyFile(deliveries, day);

/** The file with one entry that is not as it should be. */
function fileWith(change: Record<string, unknown>, key = keyOf('posted'), head = {}): string {
  const delivery = { ...deliveries.get(keyOf('posted')), ...change };
  const good = { key: keyOf('rejected'), delivery: deliveries.get(keyOf('rejected')) };
  return JSON.stringify({
    format: 'clipdraft-history',
    version: 1,
    deliveries: [good, { key, delivery }],
    ...head,
  });
}

/** Records in memory, with real locks. @param room records that may still be written */
function recordsWith(known: ReadonlyMap<string, Delivery>, room = Infinity) {
  const stored = new Map(known);
  const counts = { reads: 0, writes: 0, told: 0 };
  const locks = new Map<string, Promise<unknown>>();
  const write = (deliveries: Iterable<[string, Delivery]>) => {
    counts.writes += 1;
    const all = [...deliveries];
    if (stored.size + all.length > room) throw new Error('QuotaExceededError');
    for (const [key, delivery] of all) stored.set(key, delivery);
  };
  const records = createRecords({
    store: {
      get: async (key) => {
        counts.reads += 1;
        return ok(stored.get(key) ?? null);
      },
      set: async (key, delivery) => {
        if (delivery) write([[key, delivery]]);
      },
      known: async (keys) => {
        counts.reads += 1;
        return new Set(keys.filter((key) => stored.has(key)));
      },
      setAll: async (all) => write(all),
      all: async () => {
        counts.reads += 1;
        return stored;
      },
    },
    exclusively: (key, work) => {
      const run = (locks.get(key) ?? Promise.resolve()).then(work);
      locks.set(
        key,
        run.catch(() => undefined),
      );
      return run;
    },
    bootId: 'boot',
    onChange: () => {
      counts.told += 1;
    },
    now: () => day,
  });
  return { stored, records, counts };
}

const posted = deliveries.get(keyOf('posted')) as Delivery;
const manyPages = (count: number) =>
  historyFile(
    new Map(Array.from({ length: count }, (_, index) => [keyOf(`page-${index}`), posted])),
    day,
  ).content;

describe('a saved history', () => {
  it('is called by its day and says what it is', () => {
    expect(file).toMatchObject({
      name: 'Clipdraft history 2026-05-01.json',
      type: 'application/json',
    });
    expect(JSON.parse(file.content)).toMatchObject({
      format: 'clipdraft-history',
      version: 1,
      exportedAt: '2026-05-01T00:00:00.000Z',
    });
  });

  it('names no account, and no user', () => {
    expect(file.content).not.toContain('account-1');
    const [[key, delivery] = []] = deliveries;
    const named = new Map([[String(key), { ...delivery, username: 'ada' } as Delivery]]);
    expect(historyFile(named, day).content).not.toContain('ada');
  });

  it('brings back what is at rest as it is, and what was on its way as unknown', () => {
    const read = readHistory(file.content);
    if (!read.ok) throw new Error(read.failure.code);
    const states = Object.fromEntries(read.value.map((it) => [it.key, it.delivery.state]));
    expect(states).toEqual({
      [keyOf('queued')]: 'unknown',
      [keyOf('waiting')]: 'unknown',
      [keyOf('sending')]: 'unknown',
      [keyOf('rejected')]: 'rejected',
      [keyOf('unknown')]: 'unknown',
      [keyOf('posted')]: 'posted',
      [keyOf('draft')]: 'draft',
    });
    const posted = read.value.find(({ key }) => key === keyOf('posted'));
    expect(posted?.delivery).toEqual({ ...deliveries.get(keyOf('posted')), accountId: null });
  });
});

describe('a wrong file', () => {
  it.each([
    ['no JSON', 'Dear diary'],
    ['other JSON', '[]'],
    ['another format', fileWith({}, keyOf('posted'), { format: 'a-diary' })],
    ['no list', fileWith({}, keyOf('posted'), { deliveries: {} })],
    ['an address that runs', fileWith({}, 'javascript:alert(1)')],
    ['no address', fileWith({}, 'one')],
    ['a state that nobody knows', fileWith({ state: 'lost' })],
    ['a post id that leads elsewhere', fileWith({ postId: '../../me?' })],
    [
      'an earlier post that leads elsewhere',
      fileWith({ earlier: [{ postId: 'a/b', title: '', publishStatus: 'draft', at: 1 }] }),
    ],
    ['a time that no calendar has', fileWith({ at: 1e300 })],
  ])('is not taken over: %s', (_, text) => {
    expect(readHistory(text)).toEqual({ ok: false, failure: { code: 'not-a-history-file' } });
  });

  it.each([
    ['the file', fileWith({}, keyOf('posted'), { version: 2 })],
    ['a record', fileWith({ version: recordVersion + 1 })],
  ])('of a newer Clipdraft is called so: %s', (_, text) => {
    expect(readHistory(text)).toEqual({ ok: false, failure: { code: 'history-file-newer' } });
  });

  it('is not read when it is too large', () => {
    const text = ' '.repeat(longestHistory + 1);
    expect(readHistory(text)).toEqual({ ok: false, failure: { code: 'history-file-too-large' } });
  });

  it('cannot speak for an account of this browser', () => {
    const read = readHistory(fileWith({ accountId: 'account-1' }));
    expect(read).toMatchObject({ value: [{}, { delivery: { accountId: null } }] });
  });

  it('cannot bring a failure that breaks the sentences', () => {
    const lost = [{ alt: '', failure: { code: 'image-refused', detail: { at: 1 }, more: 'x' } }];
    const read = readHistory(fileWith({ lost }));
    expect(read).toMatchObject({
      value: [{}, { delivery: { lost: [{ alt: '', failure: { code: 'image-refused' } }] } }],
    });
    expect(JSON.stringify(read)).not.toMatch(/detail":\{|more/);
  });
});

describe('taking a history over', () => {
  it('adds what is new, and leaves what is known as it was', async () => {
    const own = deliveries.get(keyOf('sending')) as Delivery;
    const { stored, records } = recordsWith(new Map([[keyOf('posted'), own]]));
    expect(await importHistory(records, file.content)).toEqual(ok({ added: 6, known: 1 }));
    expect(stored.get(keyOf('posted'))).toBe(own);
    expect(stored.get(keyOf('unknown'))).toMatchObject({ state: 'unknown', accountId: null });
    expect(await importHistory(records, file.content)).toEqual(ok({ added: 0, known: 7 }));
  });

  it('changes nothing when one entry is wrong', async () => {
    const { stored, records } = recordsWith(new Map());
    const answer = await importHistory(records, fileWith({ state: 'lost' }));
    expect(answer).toMatchObject({ ok: false, failure: { code: 'not-a-history-file' } });
    expect(stored.size).toBe(0);
  });

  it('tells of a storage that is full', async () => {
    const { records } = recordsWith(new Map(), 0);
    expect(await importHistory(records, file.content)).toMatchObject({
      ok: false,
      failure: { code: 'storage-failed' },
    });
  });

  it('reads and writes in a few large steps, twice as many for twice as many pages', async () => {
    const costOf = async (pages: number) => {
      const { records, counts, stored } = recordsWith(new Map());
      expect(await importHistory(records, manyPages(pages))).toEqual(
        ok({ added: pages, known: 0 }),
      );
      expect(stored.size).toBe(pages);
      expect(counts.told).toBe(pages);
      return counts.reads + counts.writes;
    };
    expect(await costOf(2_000)).toBeLessThanOrEqual(20);
    expect(await costOf(4_000)).toBeLessThanOrEqual(40);
  });

  it('F61 leaves a page alone that is sent in the middle of it', async () => {
    const { records, stored } = recordsWith(new Map());
    const last = keyOf('page-0');
    const importing = importHistory(records, manyPages(600));
    const subject = { ...posted, canonicalUrl: null };
    const sent = await records.change(last, { type: 'enqueued', subject });
    await importing;
    // Whichever came first: one sent before is kept, and one that was taken over first is not sent again.
    expect(stored.get(last)?.state).toBe(sent.ok && sent.value?.state);
    expect(stored.size).toBe(600);
  });

  it('F61 overwrites no record that comes while it waits for its turn', async () => {
    const { records, stored } = recordsWith(new Map());
    const key = keyOf('page-3');
    const own = deliveries.get(keyOf('sending')) as Delivery;
    const { promise, resolve } = Promise.withResolvers<void>();
    const holding = records.exclusively(key, async () => {
      await promise;
      await records.write(key, own);
    });
    const importing = importHistory(records, manyPages(10));
    resolve();
    await holding;
    expect(await importing).toEqual(ok({ added: 9, known: 1 }));
    expect(stored.get(key)).toBe(own);
  });

  it('two files with the same pages in another order, at once, end and add each page once', async () => {
    const { records, stored } = recordsWith(new Map());
    const one = manyPages(600);
    const file = JSON.parse(one);
    const other = JSON.stringify({ ...file, deliveries: file.deliveries.toReversed() });
    const both = await Promise.all([one, other].map((text) => importHistory(records, text)));
    const added = both.map((it) => (it.ok ? it.value.added : 0));
    expect([added.reduce((sum, one) => sum + one), stored.size]).toEqual([600, 600]);
  });

  it('that ends in the middle keeps whole steps, and the rest comes with the next try', async () => {
    const { records, stored, counts } = recordsWith(new Map(), 600);
    const failed = await importHistory(records, manyPages(1_000));
    expect(failed).toMatchObject({ ok: false, failure: { code: 'storage-failed' } });
    expect(stored.size).toBe(500);
    expect(counts.told).toBe(500);
    const more = recordsWith(stored);
    expect(await importHistory(more.records, manyPages(1_000))).toEqual(
      ok({ added: 500, known: 500 }),
    );
  });

  it('takes the first of a page that is there twice', async () => {
    const { records, stored } = recordsWith(new Map());
    const twice = fileWith({ title: 'Second' }, keyOf('rejected'));
    expect(await importHistory(records, twice)).toEqual(ok({ added: 1, known: 1 }));
    expect(stored.get(keyOf('rejected'))?.title).toBe('One');
  });
});
