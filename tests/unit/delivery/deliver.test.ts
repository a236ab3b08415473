// The promise of the product: never two create calls by our code without the writer's word.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDeliverer, type DelivererOptions } from '@/utils/delivery/deliver';
import type { Order } from '@/utils/delivery/order';
import type { Delivery } from '@/utils/delivery/state';
import type { Failure } from '@/utils/failure';
import type { Post } from '@/utils/medium/types';
import { fail, ok, type Result } from '@/utils/result';

const key = 'https://journal.example/one';
const order: Order = {
  key,
  accountId: 'account',
  publicationId: null,
  title: 'One',
  content: '<h1>One</h1><p>Words</p>',
  tags: [],
  license: 'all-rights-reserved',
  canonicalUrl: key,
  publishStatus: 'draft',
};
const post: Post = { id: 'abc', title: 'One', url: '', canonicalUrl: '', publishStatus: 'draft' };

/** A world in memory in which the background can be ended at any moment and started again. */
function world(answers: Result<Post>[] = []) {
  const records = new Map<string, Delivery>();
  const requests: unknown[] = [];
  const waiting: Array<(result: Result<Post>) => void> = [];
  let obstacle: Failure | null = null;
  let lives = 0;
  let queue: Promise<unknown> = Promise.resolve();
  const create = (_to: unknown, request: unknown) => {
    requests.push(request);
    const ready = answers.shift();
    return ready
      ? Promise.resolve(ready)
      : new Promise<Result<Post>>((resolve) => waiting.push(resolve));
  };
  const options = (): DelivererOptions => ({
    store: {
      get: async (of) => structuredClone(records.get(of) ?? null),
      set: async (of, delivery) => void records.set(of, structuredClone(delivery)),
      remove: async (of) => void records.delete(of),
    },
    isConnected: async () => true,
    create,
    countPost: async () => undefined,
    obstacle: async () => obstacle,
    exclusively: (_, work) => {
      const run = queue.then(work);
      queue = run.catch(() => undefined);
      return run;
    },
    keepAwake: (work) => work,
    bootId: `boot-${lives++}`,
    now: () => 1,
  });
  return {
    records,
    requests,
    waiting,
    start: () => createDeliverer(options()),
    block: (failure: Failure | null) => {
      obstacle = failure;
    },
  };
}

describe('a delivery', () => {
  it('sends every field, and a draft', async () => {
    const { start, requests } = world([ok(post)]);
    const delivery = await start().deliver(order);
    expect(delivery).toMatchObject({ ok: true, value: { state: 'posted', postId: 'abc' } });
    const { key: _, accountId: __, publicationId: ___, ...fields } = order;
    expect(requests).toEqual([{ ...fields, contentFormat: 'html', notifyFollowers: false }]);
  });

  it('sends once when it is asked twice at the same time', async () => {
    const { start, requests, waiting } = world();
    const deliverer = start();
    const first = deliverer.deliver(order);
    const second = await deliverer.deliver(order);
    expect(second).toMatchObject({ value: { state: 'sending' } });
    waiting[0]?.(ok(post));
    expect(await first).toMatchObject({ value: { state: 'posted' } });
    expect(requests).toHaveLength(1);
  });

  it('stands in the journal before the request leaves', async () => {
    const { start, records, requests } = world();
    void start().deliver(order);
    await expect.poll(() => requests.length).toBe(1);
    expect(records.get(key)).toMatchObject({ state: 'sending', bootId: 'boot-0' });
  });

  it('is unknown after the background died on the way, and is not sent again by asking', async () => {
    const { start, requests } = world();
    void start().deliver(order);
    await expect.poll(() => requests.length).toBe(1);
    const reborn = start();
    expect(await reborn.current(key)).toMatchObject({ state: 'unknown' });
    expect(await reborn.deliver(order)).toMatchObject({ value: { state: 'unknown' } });
    expect(requests).toHaveLength(1);
  });

  it('is sent again on the writer’s word', async () => {
    const { start, requests } = world([fail({ code: 'outcome-unknown' }), ok(post)]);
    const deliverer = start();
    await deliverer.deliver(order);
    await deliverer.forget(key);
    expect(await deliverer.deliver(order)).toMatchObject({ value: { state: 'posted' } });
    expect(requests).toHaveLength(2);
  });

  it('counts as posted when the writer found it', async () => {
    const { start } = world([fail({ code: 'outcome-unknown' })]);
    const deliverer = start();
    await deliverer.deliver(order);
    expect(await deliverer.confirm(key)).toMatchObject({
      state: 'posted',
      postId: null,
      title: 'One',
    });
  });

  it('may be sent again when Medium refused it', async () => {
    const { start, requests } = world([fail({ code: 'invalid-post' }), ok(post)]);
    const deliverer = start();
    expect(await deliverer.deliver(order)).toMatchObject({ value: { state: 'rejected' } });
    expect(await deliverer.deliver(order)).toMatchObject({ value: { state: 'posted' } });
    expect(requests).toHaveLength(2);
  });

  it('leaves no trace when something stood in its way before it left', async () => {
    const { start, requests, records, block } = world();
    block({ code: 'offline' });
    expect(await start().deliver(order)).toEqual({ ok: false, failure: { code: 'offline' } });
    expect([requests.length, records.size]).toEqual([0, 0]);
  });

  it('is not forgotten while it is being sent', async () => {
    const { start, requests, records } = world();
    const deliverer = start();
    void deliverer.deliver(order);
    await expect.poll(() => requests.length).toBe(1);
    await deliverer.forget(key);
    expect(records.get(key)?.state).toBe('sending');
  });

  it('sends nothing that it cannot write down first', async () => {
    const { start, requests } = world([ok(post)]);
    const deliverer = start();
    const broken = createDelivererWithBrokenStore();
    expect(await broken.deliverer.deliver(order)).toMatchObject({
      failure: { code: 'storage-failed' },
    });
    expect(broken.requests).toHaveLength(0);
    expect(await deliverer.deliver(order)).toMatchObject({ ok: true });
    expect(requests).toHaveLength(1);
  });
});

function createDelivererWithBrokenStore() {
  const requests: unknown[] = [];
  const deliverer = createDeliverer({
    store: {
      get: async () => null,
      set: () => Promise.reject(new Error('quota exceeded')),
      remove: async () => undefined,
    },
    isConnected: async () => true,
    create: async (...args) => {
      requests.push(args);
      return ok(post);
    },
    countPost: async () => undefined,
    obstacle: async () => null,
    exclusively: (_, work) => work(),
    keepAwake: (work) => work,
    bootId: 'boot',
    now: () => 1,
  });
  return { deliverer, requests };
}

it('never makes a second create call without the writer’s word, whatever happens in whatever order', async () => {
  const answer = fc.constantFrom<Result<Post>>(
    ok(post),
    fail({ code: 'outcome-unknown' }),
    fail({ code: 'invalid-post' }),
    fail({ code: 'rate-limited' }),
  );
  const event = fc.oneof(
    fc.constant({ do: 'deliver' as const }),
    fc.record({ do: fc.constant('answer' as const), answer }),
    fc.constant({ do: 'kill' as const }),
    fc.constant({ do: 'look' as const }),
    fc.constant({ do: 'forget' as const }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 25 }), async (events) => {
      const { start, requests, waiting } = world();
      let deliverer = start();
      let allowed = 1;
      for (const happening of events) {
        const before = (await deliverer.current(key))?.state;
        if (happening.do === 'deliver') void deliverer.deliver(order);
        if (happening.do === 'look') await deliverer.current(key);
        if (happening.do === 'kill') {
          waiting.length = 0;
          deliverer = start();
        }
        if (happening.do === 'answer') waiting.shift()?.(happening.answer);
        if (happening.do === 'forget') {
          await deliverer.forget(key);
          if (before === 'posted' || before === 'unknown') allowed += 1;
        }
        await new Promise((resolve) => setImmediate(resolve));
        // A refusal proves that nothing was made, so the next order is a first one again.
        if (
          happening.do === 'answer' &&
          (await deliverer.current(key))?.state === 'rejected' &&
          before === 'sending'
        ) {
          allowed += 1;
        }
        expect(requests.length).toBeLessThanOrEqual(allowed);
      }
    }),
    { numRuns: 300 },
  );
});
