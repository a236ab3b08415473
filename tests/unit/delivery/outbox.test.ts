// The promise of the product: never two create calls by our code without the writer's word, and nothing lost.
import { describe, expect, it } from 'vitest';
import type { Failure } from '@/utils/failure';
import type { CreatePostRequest, Post } from '@/utils/medium/types';
import { fail, ok, type Result } from '@/utils/result';
import { illustrated, key, order, orderOf, post } from '../../outbox/orders';
import type { WorldOptions } from '../../outbox/world';
import { createWorld, settled } from '../../outbox/world';

/** A world whose Medium answers what it is told to, in order; without an answer left, it never does. */
function worldAnswering(answers: Result<Post>[], options: Partial<WorldOptions> = {}) {
  const requests: CreatePostRequest[] = [];
  const late: Array<(result: Result<Post>) => void> = [];
  const world = createWorld({
    create: (_, request) => {
      requests.push(request);
      const answer = answers.shift();
      return answer ? Promise.resolve(answer) : new Promise((resolve) => late.push(resolve));
    },
    ...options,
  });
  return { ...world, requests, late };
}

const uploadedAs = (url: string) => ok({ url, md5: '' });

describe('a delivery', () => {
  it('sends every field, and a draft', async () => {
    const { start, requests, record, orders } = worldAnswering([ok(post)]);
    const standing = await start().enqueue(order);
    expect(standing).toMatchObject({ ok: true, value: { delivery: { state: 'queued' } } });
    await settled();
    const {
      key: _,
      accountId: __,
      publicationId: ___,
      pictures: ____,
      contentHash: _____,
      ...fields
    } = order;
    const content = '<h1>One</h1><p>Words</p>';
    expect(requests).toEqual([
      { ...fields, content, contentFormat: 'html', notifyFollowers: false },
    ]);
    expect(record(key)).toMatchObject({ state: 'posted', postId: 'abc' });
    expect(orders.size).toBe(0);
  });

  it('F52 is sent once when it is asked for twice at the same time', async () => {
    const { start, requests, late, record } = worldAnswering([]);
    const outbox = start();
    await Promise.all([outbox.enqueue(order), outbox.enqueue({ ...order, title: 'Another' })]);
    await settled();
    expect(await outbox.enqueue(order)).toMatchObject({
      value: { delivery: { state: 'sending' } },
    });
    late[0]?.(ok(post));
    await settled();
    expect(record(key)).toMatchObject({ state: 'posted', title: 'One' });
    expect(requests).toHaveLength(1);
  });

  it('stands in the journal before the request leaves', async () => {
    const { start, requests, writes } = worldAnswering([], {
      create: async () => {
        expect(writes.at(-1)?.value).toMatchObject({
          state: 'sending',
          bootId: 'boot-0',
          uploads: null,
        });
        return ok(post);
      },
    });
    await start().enqueue(order);
    await settled();
    expect(requests).toHaveLength(0);
    expect.assertions(2);
  });

  it('F43 is unknown after the background died on the way, and is not sent again by itself', async () => {
    const { start, requests, record } = worldAnswering([]);
    const first = start();
    await first.enqueue(order);
    await settled();
    first.kill();
    const reborn = start();
    await reborn.runner.start();
    expect(record(key)).toMatchObject({ state: 'unknown' });
    expect(await reborn.enqueue(order)).toMatchObject({
      value: { delivery: { state: 'unknown' } },
    });
    await reborn.runner.wake();
    expect(requests).toHaveLength(1);
  });

  it('F43 goes on after the background died before it left', async () => {
    const { start, requests, record, state } = worldAnswering([ok(post)]);
    state.obstacle = { code: 'offline' };
    const first = start();
    await first.enqueue(order);
    await settled();
    expect(record(key)).toMatchObject({ state: 'queued', held: { code: 'offline' } });
    first.kill();
    state.obstacle = null;
    await start().runner.start();
    expect(record(key)).toMatchObject({ state: 'posted' });
    expect(requests).toHaveLength(1);
  });

  it('is sent again on the writer’s word, from what is stored or anew', async () => {
    const unknown = fail({ code: 'outcome-unknown' });
    const { start, requests, record } = worldAnswering([unknown, unknown, ok(post)]);
    const outbox = start();
    await outbox.enqueue(order);
    await settled();
    await outbox.retry(key);
    await settled();
    expect(record(key)).toMatchObject({ state: 'unknown' });
    await outbox.again(key, null);
    expect(record(key)).toBeUndefined();
    await outbox.enqueue({ ...order, title: 'Two' });
    await settled();
    expect(record(key)).toMatchObject({ state: 'posted', title: 'Two' });
    expect(requests.map(({ title }) => title)).toEqual(['One', 'One', 'Two']);
  });

  it('counts as posted when the writer found it, and its text is no longer kept', async () => {
    const { start, orders } = worldAnswering([fail({ code: 'outcome-unknown' })]);
    const outbox = start();
    await outbox.enqueue(order);
    await settled();
    expect(orders.size).toBe(1);
    expect(await outbox.confirm(key)).toMatchObject({
      value: { delivery: { state: 'posted', postId: null, title: 'One' } },
    });
    expect(orders.size).toBe(0);
  });

  it('F15 F17 comes back to the writer when Medium refused it, who may change it and send it', async () => {
    const { start, requests, record } = worldAnswering([fail({ code: 'invalid-post' }), ok(post)]);
    const outbox = start();
    await outbox.enqueue(order);
    await settled();
    expect(record(key)).toMatchObject({ state: 'rejected', failure: { code: 'invalid-post' } });
    await outbox.enqueue({ ...order, title: 'Mended' });
    await settled();
    expect(record(key)).toMatchObject({ state: 'posted' });
    expect(requests.map(({ title }) => title)).toEqual(['One', 'Mended']);
  });

  it('remembers the earlier drafts of its page', async () => {
    const { start, record } = worldAnswering([ok(post), ok({ ...post, id: 'def' })]);
    const outbox = start();
    await outbox.enqueue(order);
    await settled();
    await outbox.again(key, null);
    expect(record(key)).toMatchObject({ state: 'draft', earlier: [{ postId: 'abc' }] });
    await outbox.enqueue(order);
    await settled();
    expect(record(key)).toMatchObject({ postId: 'def', earlier: [{ postId: 'abc' }] });
    expect(await outbox.standing(key, null)).toMatchObject({ value: { postsToday: 2 } });
  });

  it('is known by its canonical link from another address of the same article', async () => {
    const { start, record, requests } = worldAnswering([ok(post), ok(post)]);
    const outbox = start();
    await outbox.enqueue(order);
    await settled();
    const amp = `${key}/amp`;
    expect(await outbox.standing(amp, key)).toMatchObject({
      value: { delivery: { state: 'posted', postId: 'abc' } },
    });
    expect(await outbox.standing(amp, null)).toMatchObject({ value: { delivery: null } });
    await outbox.again(amp, key);
    expect(record(amp)).toMatchObject({ state: 'draft', earlier: [{ postId: 'abc' }] });
    await outbox.enqueue({ ...order, key: amp });
    await settled();
    expect(requests).toHaveLength(2);
  });
});

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
    expect(await outbox.standing(orderOf('c').key, null)).toMatchObject({ value: { ahead: 2 } });
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
    state.connected = false;
    const outbox = start();
    await outbox.enqueue(order);
    await settled();
    expect(record(key)).toMatchObject({ held: { code: 'not-connected' } });
    expect(requests).toHaveLength(0);
    state.connected = true;
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
    expect(await outbox.standing(orderOf('b').key, null)).toMatchObject({
      value: { pause: { until, failure } },
    });
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

describe('taking a draft back', () => {
  it('is possible while it waits, and nothing is sent', async () => {
    const { start, requests, record, orders, state } = worldAnswering([]);
    state.obstacle = { code: 'offline' };
    const outbox = start();
    await outbox.enqueue(order);
    await settled();
    expect(await outbox.cancel(key)).toMatchObject({ value: { delivery: null } });
    state.obstacle = null;
    await outbox.runner.wake();
    expect([record(key), orders.size, requests.length]).toEqual([undefined, 0, 0]);
  });

  it('is possible while pictures go up, and no text follows them', async () => {
    const up: Array<() => void> = [];
    const { start, requests, record } = worldAnswering([ok(post)], {
      upload: () =>
        new Promise((resolve) => up.push(() => resolve(uploadedAs('https://m.example/1')))),
    });
    const outbox = start();
    await outbox.enqueue(illustrated(2));
    await settled();
    expect(await outbox.cancel(key)).toMatchObject({ value: { delivery: null } });
    for (const finish of up) finish();
    await settled();
    expect([record(key), requests.length]).toEqual([undefined, 0]);
  });

  it('and handing it in anew sends the new text alone, whenever that comes', async () => {
    for (let pause = 0; pause < 300; pause += 1) {
      const { start, requests, record } = worldAnswering([ok(post), ok(post)]);
      const outbox = start();
      await outbox.enqueue(order);
      // Somewhere among the runner's first steps.
      for (let step = 0; step < pause; step += 1) await Promise.resolve();
      const taking = outbox.cancel(key);
      void outbox.enqueue({ ...order, title: 'New', content: ['new'] });
      const taken = await taking;
      await settled();
      const title = taken.ok && taken.value.delivery === null ? 'New' : 'One';
      expect(record(key)).toMatchObject({ state: 'posted', title });
      expect(requests.map((request) => request.title)).toEqual([title]);
    }
  });

  it('leaves alone what nobody knows the end of, text included', async () => {
    const { start, orders } = worldAnswering([fail({ code: 'outcome-unknown' })]);
    const outbox = start();
    await outbox.enqueue(order);
    await settled();
    expect(await outbox.cancel(key)).toMatchObject({ value: { delivery: { state: 'unknown' } } });
    expect(orders.size).toBe(1);
  });

  it('is not possible once the create call may have left', async () => {
    const { start, late, record } = worldAnswering([]);
    const outbox = start();
    await outbox.enqueue(order);
    await settled();
    expect(await outbox.cancel(key)).toMatchObject({ value: { delivery: { state: 'sending' } } });
    expect(await outbox.again(key, null)).toMatchObject({
      value: { delivery: { state: 'sending' } },
    });
    expect(await outbox.remove(key)).toMatchObject({ ok: false });
    late[0]?.(ok(post));
    await settled();
    expect(record(key)).toMatchObject({ state: 'posted' });
  });

  it('that is unknown by now keeps its text for the writer’s word', async () => {
    const { start, requests, record } = worldAnswering([
      fail({ code: 'outcome-unknown' }),
      ok(post),
    ]);
    const outbox = start();
    await outbox.enqueue(order);
    await settled();
    expect(await outbox.cancel(key)).toMatchObject({ value: { delivery: { state: 'unknown' } } });
    await outbox.retry(key);
    await settled();
    expect(record(key)).toMatchObject({ state: 'posted' });
    expect(requests).toHaveLength(2);
  });

  it('takes no text away from the next sending of the page', async () => {
    const { start, record, state } = worldAnswering([ok(post)]);
    const outbox = start();
    state.obstacle = { code: 'offline' };
    await outbox.enqueue(order);
    await settled();
    state.removalTakes = 2;
    await Promise.all([outbox.cancel(key), outbox.enqueue(order)]);
    state.obstacle = null;
    await outbox.runner.wake();
    expect(record(key)).toMatchObject({ state: 'posted' });
  });

  it('and sending it anew loses no text to the end of the sending before', async () => {
    const { start, record, state, late } = worldAnswering([]);
    const outbox = start();
    await outbox.enqueue(order);
    await settled();
    state.removalTakes = 5;
    late[0]?.(ok(post));
    await settled();
    expect(record(key)).toMatchObject({ state: 'posted' });
    state.removalTakes = 0;
    await outbox.again(key, null);
    await outbox.enqueue(order);
    await settled();
    await settled();
    late[1]?.(ok({ ...post, id: 'def' }));
    await settled();
    expect(record(key)).toMatchObject({ state: 'posted', postId: 'def' });
  });
});

describe('pictures', () => {
  it('go up three at a time, before the text, into their places', async () => {
    const up: Array<() => void> = [];
    const names: string[] = [];
    const { start, requests, record } = worldAnswering([ok(post)], {
      upload: (_, { name }) => {
        names.push(name);
        return new Promise((resolve) =>
          up.push(() => resolve(uploadedAs(`https://m.example/${name}`))),
        );
      },
    });
    await start().enqueue(illustrated(5));
    await settled();
    expect(names).toHaveLength(3);
    up[1]?.();
    await settled();
    expect(names).toHaveLength(4);
    expect(record(key)).toMatchObject({ state: 'sending', uploads: { done: 1, of: 5 } });
    for (const index of [0, 2, 3]) up[index]?.();
    await settled();
    expect(requests).toHaveLength(0);
    up[4]?.();
    await settled();
    expect(requests[0]?.content).toBe(
      [1, 2, 3, 4, 5].map((n) => `p${n}[https://m.example/p${n}.png]`).join(''),
    );
  });

  it('go up once, however often the draft is sent', async () => {
    let uploads = 0;
    const { start, requests } = worldAnswering([fail({ code: 'invalid-post' }), ok(post)], {
      upload: async () => uploadedAs(`https://m.example/${++uploads}`),
    });
    const outbox = start();
    await outbox.enqueue(illustrated(1));
    await settled();
    await outbox.retry(key);
    await settled();
    expect(uploads).toBe(1);
    expect(requests.map(({ content }) => content)).toEqual(
      Array(2).fill('p1[https://m.example/1]'),
    );
  });

  it('F14 are tried again when the line broke, and the text goes with them', async () => {
    let tries = 0;
    const { start, requests, record } = worldAnswering([ok(post)], {
      upload: async () =>
        ++tries < 3 ? fail({ code: 'unreachable' }) : uploadedAs('https://m.example/1'),
    });
    await start().enqueue(illustrated(1));
    await settled();
    expect(requests[0]?.content).toBe('p1[https://m.example/1]');
    expect(record(key)).toMatchObject({ state: 'posted', lost: [] });
  });

  it('F14 wait for the network when the computer is offline, and so does the text', async () => {
    const uploads: string[] = [];
    const { start, requests, record, state } = worldAnswering([ok(post)], {
      upload: async (_, { name }) => {
        uploads.push(name);
        if (uploads.length === 2) state.obstacle = { code: 'offline' };
        return state.obstacle
          ? fail({ code: 'unreachable' })
          : uploadedAs(`https://m.example/${name}`);
      },
    });
    const outbox = start();
    await outbox.enqueue(illustrated(2));
    await settled();
    expect(record(key)).toMatchObject({ state: 'queued', held: { code: 'offline' } });
    expect(requests).toHaveLength(0);
    state.obstacle = null;
    await outbox.runner.wake();
    expect(record(key)).toMatchObject({ state: 'posted', lost: [] });
    expect(uploads).toEqual(['p1.png', 'p2.png', 'p2.png']);
  });

  it('that fail do not stop the text; it says which are missing', async () => {
    const { start, requests, record } = worldAnswering([ok(post)], {
      upload: async (_, { name }) =>
        name === 'p1.png' ? fail({ code: 'image-refused' }) : uploadedAs('https://m.example/2'),
    });
    await start().enqueue(illustrated(2));
    await settled();
    expect(requests[0]?.content).toBe('p1-p2[https://m.example/2]');
    expect(record(key)).toMatchObject({
      state: 'posted',
      lost: [{ alt: 'Picture p1', failure: { code: 'image-refused' } }],
    });
  });

  it('are not asked for any more once a failure concerns them all, and the text goes', async () => {
    let uploads = 0;
    const { start, requests } = worldAnswering([ok(post)], {
      upload: async () => {
        uploads += 1;
        return fail({ code: 'missing-scope' });
      },
    });
    await start().enqueue(illustrated(9));
    await settled();
    expect([uploads, requests.length]).toEqual([3, 1]);
  });

  it('F21 put the whole draft off when Medium wants no more now', async () => {
    const { start, requests, record, state } = worldAnswering([ok(post)], {
      upload: async () => fail({ code: 'rate-limited', retryAfter: 60 }),
    });
    await start().enqueue(illustrated(2));
    await settled();
    expect(record(key)).toMatchObject({ state: 'waiting', until: state.time + 60_000 });
    expect(requests).toHaveLength(0);
  });

  it('F43 go up in the next life when the background died among them', async () => {
    let uploads = 0;
    const { start, requests, record } = worldAnswering([ok(post)], {
      upload: () => {
        uploads += 1;
        return uploads <= 3
          ? new Promise(() => undefined)
          : Promise.resolve(uploadedAs('https://m.example/1'));
      },
    });
    const first = start();
    await first.enqueue(illustrated(3));
    await settled();
    first.kill();
    await start().runner.start();
    expect(record(key)).toMatchObject({ state: 'posted', lost: [] });
    expect([uploads, requests.length]).toEqual([6, 1]);
  });
});

describe('the storage', () => {
  it('F56 F57 sends nothing that it cannot take in, and says so', async () => {
    const { start, requests, state, orders, stored } = worldAnswering([ok(post)]);
    state.writesLeft = 0;
    expect(await start().enqueue(order)).toMatchObject({ failure: { code: 'storage-failed' } });
    expect([requests.length, orders.size, stored.size]).toEqual([0, 0, 0]);
  });

  it('F57 sends nothing that it cannot journal, and sends it when it can', async () => {
    const { start, requests, state, record } = worldAnswering([ok(post)]);
    const outbox = start();
    state.obstacle = { code: 'offline' };
    await outbox.enqueue(order);
    await settled();
    state.obstacle = null;
    // Its release is written down, its beginning is not.
    state.writesLeft = 1;
    await outbox.runner.wake();
    expect(requests).toHaveLength(0);
    expect(await outbox.standing(key, null)).toMatchObject({
      value: { delivery: { state: 'waiting', failure: { code: 'storage-failed' } } },
    });
    state.writesLeft = Infinity;
    state.time = state.alarm ?? 0;
    await outbox.runner.wake();
    expect(record(key)).toMatchObject({ state: 'posted' });
    expect(requests).toHaveLength(1);
  });

  it('F57 sends no text whose pictures are up when it cannot write that down', async () => {
    const { start, requests, state } = worldAnswering([ok(post)], {
      upload: async () => {
        state.writesLeft = 0;
        return uploadedAs('https://m.example/1');
      },
    });
    const outbox = start();
    await outbox.enqueue(illustrated(1));
    await settled();
    expect(requests).toHaveLength(0);
    state.writesLeft = Infinity;
    state.time = state.alarm ?? 0;
    await outbox.runner.wake();
    expect(requests).toHaveLength(1);
  });

  it('F57 remembers an answer that it cannot write down, and writes it later', async () => {
    const { start, record, state } = worldAnswering([], {
      create: async () => {
        state.writesLeft = 0;
        return ok(post);
      },
    });
    const outbox = start();
    await outbox.enqueue(order);
    await settled();
    expect(record(key)).toMatchObject({ state: 'sending' });
    expect(await outbox.standing(key, null)).toMatchObject({
      value: { delivery: { state: 'posted', postId: 'abc' } },
    });
    expect(await outbox.enqueue(order)).toMatchObject({ value: { delivery: { state: 'posted' } } });
    state.writesLeft = Infinity;
    state.time = state.alarm ?? 0;
    await outbox.runner.wake();
    expect(record(key)).toMatchObject({ state: 'posted', postId: 'abc' });
  });

  it('F43 counts an answer as unknown that could not be written down before the end', async () => {
    const { start, record, state, requests } = worldAnswering([], {
      create: async () => {
        state.writesLeft = 0;
        return ok(post);
      },
    });
    const first = start();
    await first.enqueue(order);
    await settled();
    first.kill();
    state.writesLeft = Infinity;
    await start().runner.start();
    expect(record(key)).toMatchObject({ state: 'unknown' });
    expect(requests).toHaveLength(0);
  });

  it('F58 gives a draft back to the writer whose text is gone', async () => {
    const { start, requests, record, state, orders } = worldAnswering([]);
    const outbox = start();
    state.obstacle = { code: 'offline' };
    await outbox.enqueue(order);
    orders.clear();
    state.obstacle = null;
    await outbox.runner.wake();
    expect(record(key)).toMatchObject({ state: 'rejected', failure: { code: 'order-missing' } });
    expect(requests).toHaveLength(0);
  });

  it('F60 leaves a record of a newer version alone and sends nothing for it', async () => {
    const { start, requests, stored } = worldAnswering([]);
    const newer = { version: 3, state: 'beamed' };
    stored.set(key, newer);
    const outbox = start();
    expect(await outbox.enqueue(order)).toEqual(fail({ code: 'record-newer' }));
    expect(await outbox.standing(key, null)).toEqual(fail({ code: 'record-newer' }));
    await outbox.remove(key);
    expect(stored.get(key)).toEqual(newer);
    expect(requests).toHaveLength(0);
  });

  it('removes at its start the text that an earlier life left behind, and no other', async () => {
    const { start, orders, stored } = worldAnswering([fail({ code: 'invalid-post' })]);
    const outbox = start();
    await outbox.enqueue(order);
    await settled();
    orders.set('https://journal.example/orphan', order);
    await start().runner.start();
    expect([...orders.keys()]).toEqual([key]);
    expect(stored.size).toBe(1);
  });
});
