// What the writer is told after each thing that they do in the history.
import { expect, it } from 'vitest';
import { longestHistory } from '@/utils/delivery/history/history-file';
import type { Delivery } from '@/utils/delivery/record';
import { fail, ok, type Result } from '@/utils/result';
import { createHistoryActions, type Said } from '@/utils/screens/history/history-actions';
import { deliveries, keyOf } from '../../../outbox/deliveries';

function setUp(answer: Result<unknown>, isAllowed = true) {
  const asked: unknown[][] = [];
  const saved: { name: string }[] = [];
  const told: Said[] = [];
  const actions = createHistoryActions({
    ask: (async (...request: unknown[]) => {
      asked.push(request);
      return answer;
    }) as never,
    tell: (said) => void told.push(said),
    save: (file) => void saved.push(file),
    copy: async () => true,
    requestMedium: async () => isAllowed,
    now: () => 0,
  });
  return { actions, asked, saved, told };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));
const status = (delivery: Delivery | null) =>
  ok({ delivery, ahead: 0, pause: null, postsToday: 0 });
const at = (name: string) => deliveries.get(keyOf(name)) ?? null;

it.each([
  ['onRetry', status(at('queued')), '“One” will be sent as soon as possible.'],
  ['onRetry', status(at('posted')), '“One” could not be sent again.'],
  ['onCancel', status(null), '“One” is cancelled. Nothing was sent, and your edits are kept.'],
  [
    'onCancel',
    status(at('sending')),
    '“One” is already on its way to Medium. You can no longer cancel it.',
  ],
  ['onConfirm', status(at('posted')), '“One” is on Medium.'],
  ['onForget', ok(null), '“One” is no longer in this list.'],
] as const)('%s tells what came of it', async (name, answer, words) => {
  const { actions, told, asked } = setUp(answer);
  actions[name]('https://journal.example/one', 'One');
  await turn();
  expect(asked).toEqual([[name.slice(2).toLowerCase(), 'https://journal.example/one']]);
  expect(told).toEqual([{ words }]);
});

it('sends what was held when the browser lets it, and not otherwise', async () => {
  const allowed = setUp(status(at('queued')));
  allowed.actions.onAllowMedium('k', '');
  await turn();
  expect(allowed.asked).toEqual([['retry', 'k']]);
  expect(allowed.told).toEqual([{ words: 'The draft will be sent as soon as possible.' }]);
  const refused = setUp(status(at('queued')), false);
  refused.actions.onAllowMedium('k', '');
  await turn();
  expect(refused.asked).toEqual([]);
});

it.each([
  ['account', '“One” will be sent with Grace.'],
  ['another', '“One” can no longer be sent with another account.'],
])('tells whether a draft goes with the account that was chosen: %s', async (accountId, words) => {
  const queued = { ...at('queued'), accountId } as Delivery;
  const { actions, asked, told } = setUp(status(queued));
  actions.onSendWith('k', 'One', { id: 'account', label: 'Grace' });
  await turn();
  expect(asked).toEqual([['sendWith', { key: 'k', accountId: 'account' }]]);
  expect(told).toEqual([{ words }]);
});

it('saves the history and says under which name', () => {
  const { actions, saved, told } = setUp(ok(null));
  actions.onExport(deliveries);
  expect(saved.map(({ name }) => name)).toEqual(['Clipdraft history 1970-01-01.json']);
  expect(told).toEqual([{ words: 'Saved as “Clipdraft history 1970-01-01.json”.' }]);
});

it.each([
  [{ added: 1, known: 0 }, 'One page was added.'],
  [{ added: 3, known: 1 }, '3 pages were added. One page was already there and did not change.'],
])('counts what a file brought: %o', async (imported, words) => {
  const { actions, told, asked } = setUp(ok(imported));
  actions.onImport(new Blob(['text']));
  await expect.poll(() => told).toEqual([{ words }]);
  expect(asked).toEqual([['importHistory', 'text']]);
});

it('does not read a file that is too large, and tells why another was not taken', async () => {
  const { actions, told, asked } = setUp(fail({ code: 'not-a-history-file' }));
  actions.onImport({ size: longestHistory + 1, text: async () => '' });
  await turn();
  expect(asked).toEqual([]);
  actions.onImport(new Blob(['text']));
  await expect
    .poll(() => told)
    .toMatchObject([
      { failure: { code: 'history-file-too-large' } },
      { failure: { code: 'not-a-history-file' } },
    ]);
});
