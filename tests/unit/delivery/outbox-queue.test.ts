// The outbox sends one draft at a time, and waits when it must.
import { describe, expect, it } from 'vitest';
import type { Failure } from '@/utils/failure';
import { fail, ok } from '@/utils/result';
import { worldAnswering } from '../../outbox/answering';
import { key, order, orderOf, post } from '../../outbox/orders';
import { settled } from '../../outbox/world';

describe('the queue', () => {
  it('sends one draft at a time, in the order of the clicks', async () => {
    const { start, requests, late, state } = worldAnswering([]);
    const outbox = start();
    for (const name of ['a', 'b', 'c']) {
      state.time += 1;
      await outbox.enqueue(orderOf(name));
    }
    await settled();
    expect(requests.map(({ title }) => title)).toEqual(['a']);
    expect(await outbox.status(orderOf('c').key, null)).toMatchObject({ value: { ahead: 2 } });
    for (const sent of [2, 3]) {
      late.shift()?.(ok(post));
      await settled();
      expect(requests).toHaveLength(sent);
    }
    expect(requests.map(({ title }) => title)).toEqual(['a', 'b', 'c']);
  });

  it('F1 keeps what is sent offline, and sends it when the network is back', async () => {
    const { start, requests, record, state } = worldAnswering([ok(post)]);
    state.obstacle = { code: 'offline' };
    const outbox = start();
    await outbox.enqueue(order);
    await settled();
    expect(record(key)).toMatchObject({ state: 'queued', held: { code: 'offline' } });
    expect(state.alarm).toBe(state.time + 60_000);
    expect(requests).toHaveLength(0);
    state.obstacle = null;
    await outbox.runner.wake();
    expect(record(key)).toMatchObject({ state: 'posted' });
    expect(state.alarm).toBeNull();
  });

  it('F16 F26 stops for an account whose token was refused, tries no other of its drafts, and goes on once it is connected', async () => {
    const { start, requests, record, state } = worldAnswering([
      fail({ code: 'unauthorized', status: 401 }),
      ok(post),
      ok(post),
    ]);
    const outbox = start();
    state.obstacle = { code: 'offline' };
    await outbox.enqueue(orderOf('a'));
    await outbox.enqueue(orderOf('b'));
    state.obstacle = null;
    await outbox.runner.wake();
    for (const name of ['a', 'b'])
      expect(record(orderOf(name).key)).toMatchObject({
        state: 'queued',
        held: { code: 'unauthorized' },
      });
    await outbox.runner.wake();
    expect(requests).toHaveLength(1);
    await outbox.runner.connected('account');
    expect(requests).toHaveLength(3);
    expect(record(orderOf('b').key)).toMatchObject({ state: 'posted' });
  });

  it('holds a draft whose account is gone, and sends it when it is back', async () => {
    const { start, requests, record, state } = worldAnswering([ok(post)]);
    state.obstacle = { code: 'offline' };
    const outbox = start();
    await outbox.enqueue(order);
    state.accounts.clear();
    state.obstacle = null;
    await outbox.runner.wake();
    expect(record(key)).toMatchObject({ held: { code: 'not-connected' } });
    expect(requests).toHaveLength(0);
    state.accounts.set('account', 'ada');
    await outbox.runner.wake();
    expect(record(key)).toMatchObject({ state: 'posted' });
  });

  const passing: [string, Failure, number][] = [
    ['F21 429 with a time', { code: 'rate-limited', retryAfter: 120 }, 120],
    ['F21 429 without one', { code: 'rate-limited', retryAfter: 3_600 }, 3_600],
    ['F18 Cloudflare', { code: 'blocked-by-cloudflare' }, 600],
    ['F23 503 with a time', { code: 'server-busy', retryAfter: 7 }, 7],
  ];
  it.each(passing)('%s pauses the whole queue until then', async (_, failure, seconds) => {
    const { start, requests, record, state } = worldAnswering([fail(failure), ok(post), ok(post)]);
    const outbox = start();
    await outbox.enqueue(orderOf('a'));
    await outbox.enqueue(orderOf('b'));
    await settled();
    const until = state.time + seconds * 1_000;
    expect(record(orderOf('a').key)).toMatchObject({ state: 'waiting', until, failure });
    expect(record(orderOf('b').key)).toMatchObject({ state: 'queued' });
    expect(await outbox.status(orderOf('b').key, null)).toMatchObject({
      value: { pause: { until, failure } },
    });
    await settled();
    expect([requests.length, state.alarm]).toEqual([1, until]);
    state.time = until - 1;
    await outbox.runner.wake();
    expect(requests).toHaveLength(1);
    state.time = until;
    await outbox.runner.wake();
    expect(requests.map(({ title }) => title)).toEqual(['a', 'a', 'b']);
  });

  it('F21 waits longer after each 429 that names no time, up to a day', async () => {
    const limited = () => fail({ code: 'rate-limited', retryAfter: 3_600 });
    const { start, state } = worldAnswering(Array.from({ length: 8 }, limited));
    const outbox = start();
    await outbox.enqueue(order);
    const hours: number[] = [];
    for (let turn = 0; turn < 7; turn += 1) {
      await settled();
      hours.push(((state.alarm ?? 0) - state.time) / 3_600_000);
      state.time = state.alarm ?? 0;
      await outbox.runner.wake();
    }
    expect(hours).toEqual([1, 2, 4, 8, 16, 24, 24]);
  });

  it.each([
    ['back by 400 days', -400],
    ['back by two days', -2],
    ['forward by 400 days', 400],
  ])('F68 sends what waits when the clock jumps %s, and all behind it', async (_, days) => {
    const { start, requests, state } = worldAnswering([
      fail({ code: 'server-busy', retryAfter: 60 }),
      ok(post),
      ok(post),
    ]);
    state.time = 1_000 * 86_400_000;
    const outbox = start();
    await outbox.enqueue(orderOf('a'));
    await outbox.enqueue(orderOf('b'));
    await settled();
    expect(requests).toHaveLength(1);
    state.time += days * 86_400_000;
    await outbox.runner.wake();
    expect(requests.map(({ title }) => title).sort()).toEqual(['a', 'a', 'b']);
    expect(state.alarm).toBeNull();
  });

  it('F68 a clock that jumps ahead and back again holds nothing up for longer than a day', async () => {
    const { start, requests, state } = worldAnswering([
      fail({ code: 'rate-limited', retryAfter: 600 }),
      fail({ code: 'rate-limited', retryAfter: 600 }),
      ok(post),
    ]);
    state.time = 1_000 * 86_400_000;
    const outbox = start();
    await outbox.enqueue(order);
    await settled();
    state.time += 400 * 86_400_000;
    await outbox.runner.wake();
    expect(requests).toHaveLength(2);
    state.time -= 400 * 86_400_000;
    await outbox.runner.wake();
    expect(requests).toHaveLength(3);
  });

  it('F47 sets the alarm anew in each life', async () => {
    const { start, state } = worldAnswering([fail({ code: 'server-busy', retryAfter: 300 })]);
    const first = start();
    await first.enqueue(order);
    await settled();
    first.kill();
    state.alarm = null;
    await start().runner.start();
    expect(state.alarm).toBe(state.time + 300_000);
  });

  it('tries at once what waits, on the writer’s word', async () => {
    const { start, record } = worldAnswering([fail({ code: 'blocked-by-cloudflare' }), ok(post)]);
    const outbox = start();
    await outbox.enqueue(order);
    await settled();
    await outbox.retry(key);
    await settled();
    expect(record(key)).toMatchObject({ state: 'posted' });
  });

  it('takes no more than fifty drafts, and says so', async () => {
    const { start, state } = worldAnswering([]);
    state.obstacle = { code: 'offline' };
    const outbox = start();
    for (let number = 0; number < 50; number += 1) await outbox.enqueue(orderOf(`${number}`));
    expect(await outbox.enqueue(order)).toEqual(fail({ code: 'outbox-full' }));
  });
});
