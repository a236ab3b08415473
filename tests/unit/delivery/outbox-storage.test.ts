// What the outbox does when the browser stores nothing more, or not what was stored.
import { describe, expect, it } from 'vitest';
import { fail, ok } from '@/utils/result';
import { worldAnswering } from '../../outbox/answering';
import { illustrated, key, order, post } from '../../outbox/orders';
import { settled } from '../../outbox/world';

const uploadedAs = (url: string) => ok({ url, md5: '' });

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
    expect(await outbox.status(key, null)).toMatchObject({
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
    expect(await outbox.status(key, null)).toMatchObject({
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
    expect(await outbox.status(key, null)).toEqual(fail({ code: 'record-newer' }));
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
