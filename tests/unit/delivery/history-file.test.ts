// The history as a file: what leaves, what comes back, and that nothing in a file is believed.
import { describe, expect, it } from 'vitest';
import { historyFile, longestHistory, readHistory } from '@/utils/delivery/history-file';
import { importHistory } from '@/utils/delivery/history-import';
import { type Delivery, recordVersion } from '@/utils/delivery/record';
import { createRecords } from '@/utils/delivery/records';
import { ok } from '@/utils/result';
import { deliveries, keyOf } from '../../outbox/deliveries';

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

/** Records in memory. */
function recordsWith(known: ReadonlyMap<string, Delivery>, isFull = false) {
  const stored = new Map(known);
  const records = createRecords({
    store: {
      get: async (key) => ok(stored.get(key) ?? null),
      set: async (key, delivery) => {
        if (isFull) throw new Error('QuotaExceededError');
        if (delivery) stored.set(key, delivery);
      },
      all: async () => stored,
    },
    exclusively: (_, work) => work(),
    bootId: 'boot',
    onChange: () => undefined,
    now: () => day,
  });
  return { stored, records };
}

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
    const { records } = recordsWith(new Map(), true);
    expect(await importHistory(records, file.content)).toMatchObject({
      ok: false,
      failure: { code: 'storage-failed' },
    });
  });
});
