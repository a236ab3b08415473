// The promise of the product: never two create calls by our code without the writer's word, and nothing lost.
import { describe, expect, it } from 'vitest';
import { fail, ok } from '@/utils/result';
import { worldAnswering } from '../../outbox/answering';
import { illustrated, key, order, post } from '../../outbox/orders';
import { settled } from '../../outbox/world';

const uploadedAs = (url: string) => ok({ url, md5: '' });

describe('a delivery', () => {
  it('sends every field, and a draft', async () => {
    const { start, requests, record, orders } = worldAnswering([ok(post)]);
    const status = await start().enqueue(order);
    expect(status).toMatchObject({ ok: true, value: { delivery: { state: 'queued' } } });
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
    await outbox.allowResend(key, null);
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
    await outbox.allowResend(key, null);
    expect(record(key)).toMatchObject({ state: 'draft', earlier: [{ postId: 'abc' }] });
    await outbox.enqueue(order);
    await settled();
    expect(record(key)).toMatchObject({ postId: 'def', earlier: [{ postId: 'abc' }] });
    expect(await outbox.status(key, null)).toMatchObject({ value: { postsToday: 2 } });
  });

  it('is known by its canonical link from another address of the same article', async () => {
    const { start, record, requests } = worldAnswering([ok(post), ok(post)]);
    const outbox = start();
    await outbox.enqueue(order);
    await settled();
    const amp = `${key}/amp`;
    expect(await outbox.status(amp, key)).toMatchObject({
      value: { delivery: { state: 'posted', postId: 'abc' } },
    });
    expect(await outbox.status(amp, null)).toMatchObject({ value: { delivery: null } });
    await outbox.allowResend(amp, key);
    expect(record(amp)).toMatchObject({ state: 'draft', earlier: [{ postId: 'abc' }] });
    await outbox.enqueue({ ...order, key: amp });
    await settled();
    expect(requests).toHaveLength(2);
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
    expect(await outbox.allowResend(key, null)).toMatchObject({
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
    await outbox.allowResend(key, null);
    await outbox.enqueue(order);
    await settled();
    await settled();
    late[1]?.(ok({ ...post, id: 'def' }));
    await settled();
    expect(record(key)).toMatchObject({ state: 'posted', postId: 'def' });
  });
});
