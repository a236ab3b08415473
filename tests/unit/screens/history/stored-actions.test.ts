// @vitest-environment jsdom
// What the writer can do with what lies in this browser alone.
import { expect, it } from 'vitest';
import { type PutAside, putAsideFile, troubleWords, wordsFor } from '@/utils/by-hand/put-aside';
import type { Order } from '@/utils/draft/send/order';
import { fail, ok, type Result } from '@/utils/result';
import type { Said } from '@/utils/screens/history/history-actions';
import { createStoredActions, waitingKeys } from '@/utils/screens/history/stored-actions';
import { deliveries, keyOf } from '../../../outbox/deliveries';
import { order } from '../../../outbox/orders';

const aside: PutAside = { id: 'local quarantine:edits:7:x', kind: 'edits', of: 'x', at: 7 };

function setUp({
  answer = ok(null) as Result<null>,
  loadOrder = async () => order as Order | null,
}) {
  const told: Said[] = [];
  const saved: { name: string; content: unknown }[] = [];
  const asked: unknown[][] = [];
  let refreshed = 0;
  const actions = createStoredActions({
    ask: (async (...request: unknown[]) => {
      asked.push(request);
      return answer;
    }) as never,
    tell: (said) => void told.push(said),
    save: (file) => void saved.push(file),
    now: () => 0,
    loadOrder,
    readPutAside: async (ids) =>
      ids.includes(aside.id) ? [{ ...aside, value: { title: 5 } }] : [],
    refreshTrouble: () => {
      refreshed += 1;
    },
    window: window as never,
  });
  return { actions, told, saved, asked, refreshed: () => refreshed };
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

it('F55 offers the texts of what is not on Medium, and none that came from another browser', () => {
  expect(waitingKeys(deliveries)).toEqual(
    ['queued', 'waiting', 'sending', 'rejected', 'unknown'].map(keyOf),
  );
  const imported = new Map([...deliveries].map(([key, it]) => [key, { ...it, accountId: null }]));
  expect(waitingKeys(imported)).toEqual([]);
});

it('F55 says how many texts could not be read', async () => {
  let reads = 0;
  const { actions, told, saved } = setUp({
    loadOrder: async () => {
      reads += 1;
      if (reads === 1) throw new Error('no answer');
      return reads === 2 ? null : order;
    },
  });
  actions.onSaveWaiting(deliveries);
  await turn();
  expect(saved).toMatchObject([{ name: 'Clipdraft outbox 1970-01-01.zip' }]);
  expect(told).toEqual([
    {
      words:
        'Saved as “Clipdraft outbox 1970-01-01.zip”. 2 texts could not be read and are not in the file.',
    },
  ]);
});

it('F55 saves no empty file', async () => {
  const { actions, told, saved } = setUp({ loadOrder: async () => null });
  actions.onSaveWaiting(deliveries);
  await turn();
  expect(saved).toEqual([]);
  expect(told).toEqual([{ failure: { code: 'order-missing' } }]);
});

it('saves and discards what was put aside', async () => {
  const { actions, told, saved, asked, refreshed } = setUp({});
  actions.onSaveAside([aside]);
  await turn();
  expect(saved).toMatchObject([{ name: 'Clipdraft put aside 1970-01-01.json' }]);
  expect(JSON.parse(String(saved[0]?.content))).toMatchObject({
    items: [{ kind: 'edits', of: 'x', at: 7, value: { title: 5 } }],
  });
  actions.onDiscardAside([aside]);
  await turn();
  expect(asked).toEqual([['discardPutAside', [aside.id]]]);
  expect(told.at(-1)).toEqual({ words: 'Clipdraft discarded the data that it could not read.' });
  expect(refreshed()).toBe(1);
});

it('says when it could not be discarded', async () => {
  const { actions, told } = setUp({ answer: fail({ code: 'storage-failed' }) });
  actions.onDiscardAside([aside]);
  await turn();
  expect(told).toMatchObject([{ failure: { code: 'storage-failed' } }]);
});

it('saves what JSON cannot say in words', () => {
  const loop: { self?: unknown } = {};
  loop.self = loop;
  const { content } = putAsideFile(
    [
      { ...aside, value: loop },
      { ...aside, value: 5n },
    ],
    0,
  );
  expect(JSON.parse(String(content)).items.map(({ value }: { value: unknown }) => value)).toEqual([
    '[object Object]',
    '5',
  ]);
});

it.each(['accounts', 'secret', 'edits', 'of-tomorrow', '__proto__', 'constructor'])(
  'has words for %s',
  (kind) => {
    expect(wordsFor({ ...aside, kind })).toMatch(/^[A-Z].{5}/);
  },
);

it('says in sentences how much cannot be read, and nothing when all can', () => {
  expect(troubleWords({ putAside: [], newer: 0 })).toEqual([]);
  expect(troubleWords({ putAside: [aside], newer: 2 })).toEqual([
    'Clipdraft could not read one thing in its storage. It is put aside unchanged. Everything else works.',
    'A newer version of Clipdraft stored 2 things that this version cannot read. They stay unchanged. Update Clipdraft to use them.',
  ]);
});
