// Accounts go and come back: what waits for one goes out with the same user's next one, and with another's only on the
// writer's word.
import { beforeEach, expect, it } from 'vitest';
import type { Failure } from '@/utils/failure';
import type { CreatePostRequest } from '@/utils/medium/types';
import { fail, ok } from '@/utils/result';
import { key, order, post } from '../../outbox/orders';
import { createWorld, settled } from '../../outbox/world';

interface Sent {
  accountId: string;
  publicationId: string | null;
  publishStatus: CreatePostRequest['publishStatus'];
}

let sent: Sent[] = [];
/** What Medium answers before it takes everything. */
let refusals: Failure[] = [];
beforeEach(() => {
  sent = [];
  refusals = [];
});

const world = () =>
  createWorld({
    create: async ({ accountId, publicationId }, { publishStatus }) => {
      sent.push({ accountId, publicationId, publishStatus });
      const refusal = refusals.shift();
      return refusal ? fail(refusal) : ok(post);
    },
  });

const inPublication = { ...order, publicationId: 'p', publishStatus: 'public' } as const;

/** A draft that waits for an account that is gone. */
async function orphaned(what = order) {
  const it = world();
  const outbox = it.start();
  it.state.obstacle = { code: 'offline' };
  await outbox.enqueue(what);
  it.state.accounts.clear();
  it.state.obstacle = null;
  await outbox.runner.wake();
  expect(it.record(key)).toMatchObject({ state: 'queued', held: { code: 'not-connected' } });
  expect(sent).toEqual([]);
  return { ...it, outbox };
}

it('what waits for an account goes out by itself with the same user’s next one, to its publication', async () => {
  const { state, outbox, record } = await orphaned(inPublication);
  state.accounts.set('new', 'ada');
  await outbox.runner.connected('new');
  expect(sent).toEqual([{ accountId: 'new', publicationId: 'p', publishStatus: 'public' }]);
  expect(record(key)).toMatchObject({ state: 'posted', accountId: 'new', username: 'ada' });
});

it('a session that ends takes the account with it, and the next life sends what waited once it is connected', async () => {
  const { state, outbox, start, record } = await orphaned();
  outbox.kill();
  const later = start();
  await later.runner.start();
  expect(record(key)).toMatchObject({ state: 'queued', held: { code: 'not-connected' } });
  state.accounts.set('new', 'ada');
  // The background ended before it could say that the account is connected.
  later.kill();
  await start().runner.start();
  expect(sent.map(({ accountId }) => accountId)).toEqual(['new']);
});

it('another user’s account is not taken without a word', async () => {
  const { state, outbox, record } = await orphaned();
  state.accounts.set('other', 'grace');
  await outbox.runner.connected('other');
  await outbox.retry(key);
  await settled();
  expect(sent).toEqual([]);
  expect(record(key)).toMatchObject({ state: 'queued', held: { code: 'not-connected' } });
});

it('another user’s account sends it on the writer’s word, as a draft on the own profile', async () => {
  const { state, outbox, record } = await orphaned(inPublication);
  state.accounts.set('other', 'grace');
  await outbox.sendWith(key, 'other');
  await settled();
  expect(sent).toEqual([{ accountId: 'other', publicationId: null, publishStatus: 'draft' }]);
  expect(record(key)).toMatchObject({
    state: 'posted',
    accountId: 'other',
    username: 'grace',
    publishStatus: 'draft',
  });
});

it('a draft for an account that was removed meanwhile is not taken in, while the writer can still choose', async () => {
  const { start, state, stored, orders } = world();
  state.accounts.clear();
  expect(await start().enqueue(order)).toEqual(fail({ code: 'not-connected' }));
  expect([stored.size, orders.size]).toEqual([0, 0]);
});

it('an account that is not here cannot be chosen', async () => {
  const { outbox, record } = await orphaned();
  const before = record(key);
  expect(await outbox.sendWith(key, 'other')).toEqual(fail({ code: 'not-connected' }));
  expect(record(key)).toEqual(before);
});

it('ends in the middle of the writer’s choice, and nothing goes where nobody wanted it', async () => {
  for (let steps = 0; steps < 12; steps += 1) {
    sent = [];
    const { state, outbox, start } = await orphaned(inPublication);
    state.accounts.set('other', 'grace');
    state.stepsLeft = steps;
    void outbox.sendWith(key, 'other');
    await settled();
    outbox.kill();
    const later = start();
    await later.runner.start();
    state.accounts.set('new', 'ada');
    await later.runner.connected('new');
    expect(sent.length).toBeLessThanOrEqual(1);
    for (const { accountId, publicationId } of sent)
      if (accountId === 'other') expect(publicationId).toBeNull();
      else expect(accountId).toBe('new');
  }
});

it('F26 a refused token is removed, and the same user’s next one is tried once', async () => {
  const { start, state, record } = world();
  const outbox = start();
  refusals = [{ code: 'unauthorized' }, { code: 'unauthorized' }];
  await outbox.enqueue(order);
  await settled();
  expect(record(key)).toMatchObject({ held: { code: 'unauthorized' } });
  await outbox.withoutAccount('account', async () => void state.accounts.delete('account'));
  await settled();
  expect(record(key)).toMatchObject({ held: { code: 'not-connected' } });
  state.accounts.set('new', 'ada');
  await outbox.runner.connected('new');
  expect(record(key)).toMatchObject({ held: { code: 'unauthorized' }, accountId: 'new' });
  await outbox.runner.wake();
  expect(sent.map(({ accountId }) => accountId)).toEqual(['account', 'new']);
});

it('a removal goes on with another account of the same user', async () => {
  const { start, state, record } = world();
  const outbox = start();
  state.obstacle = { code: 'offline' };
  await outbox.enqueue(order);
  state.accounts.set('second', 'ada');
  await outbox.withoutAccount('account', async () => void state.accounts.delete('account'));
  state.obstacle = null;
  await outbox.runner.wake();
  expect(sent.map(({ accountId }) => accountId)).toEqual(['second']);
  expect(record(key)).toMatchObject({ state: 'posted' });
});

it('a delivery of an earlier Clipdraft learns its user when the account is removed', async () => {
  const { start, state, stored, record } = world();
  state.obstacle = { code: 'offline' };
  await start().enqueue(order);
  const { username: _, ...early } = stored.get(key) as { username: string };
  stored.set(key, early);
  const outbox = start();
  await outbox.withoutAccount('account', async () => void state.accounts.delete('account'));
  expect(record(key)).toMatchObject({ username: 'ada' });
  state.accounts.set('new', 'ada');
  state.obstacle = null;
  await outbox.runner.connected('new');
  expect(record(key)).toMatchObject({ state: 'posted' });
});

it('the token goes even when the storage takes nothing', async () => {
  const { start, state } = world();
  const outbox = start();
  state.obstacle = { code: 'offline' };
  await outbox.enqueue(order);
  await settled();
  state.writesLeft = 0;
  const removal = await outbox.withoutAccount(
    'account',
    async () => void state.accounts.delete('account'),
  );
  expect(removal).toMatchObject({ failure: { code: 'storage-failed' } });
  expect(state.accounts.size).toBe(0);
});

it('what nobody knows the end of, or is being sent, cannot be given to another account', async () => {
  const { start, state, record } = world();
  const outbox = start();
  refusals = [{ code: 'outcome-unknown' }];
  await outbox.enqueue(order);
  await settled();
  state.accounts.set('other', 'grace');
  await outbox.sendWith(key, 'other');
  await settled();
  expect(record(key)).toMatchObject({ state: 'unknown', accountId: 'account' });
  expect(sent).toHaveLength(1);
});
