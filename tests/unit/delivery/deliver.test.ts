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
  content: ['<h1>One</h1><p>Words</p>'],
  pictures: [],
  tags: [],
  license: 'all-rights-reserved',
  canonicalUrl: key,
  publishStatus: 'draft',
};
const post: Post = { id: 'abc', title: 'One', url: '', canonicalUrl: '', publishStatus: 'draft' };

const refuseUpload = async () => fail({ code: 'image-refused' });

/** A world in memory in which the background can be ended at any moment and started again. */
function world(answers: Result<Post>[] = [], upload: DelivererOptions['upload'] = refuseUpload) {
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
    upload,
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
    const { key: _, accountId: __, publicationId: ___, pictures: ____, ...fields } = order;
    const content = '<h1>One</h1><p>Words</p>';
    expect(requests).toEqual([
      { ...fields, content, contentFormat: 'html', notifyFollowers: false },
    ]);
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

describe('a delivery with pictures', () => {
  const pictures = [
    { id: 'p1', type: 'image/png', base64: btoa('one'), alt: 'First' },
    { id: 'p2', type: 'image/jpeg', base64: btoa('two'), alt: '' },
  ] as const;
  const gap = (picture: string) => ({ picture, before: '[', after: ']', without: '-' });
  const illustrated: Order = {
    ...order,
    content: ['a', gap('p1'), 'b', gap('p2')],
    pictures: [...pictures],
  };
  const uploadedAs = (url: string) => ok({ url, md5: '' });

  it('uploads them first and puts their addresses in their places', async () => {
    const uploads: [string, string, string][] = [];
    const { start, requests } = world([ok(post)], async (account, { bytes, type, name }) => {
      uploads.push([account, type, await bytes.text()]);
      return uploadedAs(`https://m.example/${name}`);
    });
    const delivery = await start().deliver(illustrated);
    expect(uploads).toEqual([
      ['account', 'image/png', 'one'],
      ['account', 'image/jpeg', 'two'],
    ]);
    expect(requests).toMatchObject([
      { content: 'a[https://m.example/p1.png]b[https://m.example/p2.jpeg]' },
    ]);
    expect(requests[0]).not.toHaveProperty('pictures');
    expect(delivery).toMatchObject({ value: { state: 'posted' } });
    expect(delivery).not.toHaveProperty('value.lost');
  });

  it('goes without a picture that fails, says which, and tries the others', async () => {
    const answers = [fail({ code: 'image-refused' }), uploadedAs('https://m.example/2')];
    const upload = async () => answers.shift() ?? fail({ code: 'internal' });
    const { start, requests } = world([ok(post)], upload);
    const delivery = await start().deliver(illustrated);
    expect(requests).toMatchObject([{ content: 'a-b[https://m.example/2]' }]);
    const lost = [{ alt: 'First', failure: { code: 'image-refused' } }];
    expect(delivery).toMatchObject({ value: { state: 'posted', lost } });
  });

  it('asks no more once a failure concerns them all, and still sends the text', async () => {
    let uploads = 0;
    const { start, requests } = world([ok(post)], async () => {
      uploads += 1;
      return fail({ code: 'missing-scope' });
    });
    const delivery = await start().deliver(illustrated);
    expect([uploads, requests.length]).toEqual([1, 1]);
    expect(delivery).toMatchObject({ value: { lost: [{ alt: 'First' }, { alt: '' }] } });
  });

  it('goes on when an upload breaks', async () => {
    const { start, requests } = world([ok(post)], () => Promise.reject(new Error('broken')));
    await start().deliver(illustrated);
    expect(requests).toMatchObject([{ content: 'a-b-' }]);
  });

  it('says what was lost even when the writer had to look for the draft', async () => {
    const { start } = world([fail({ code: 'outcome-unknown' })]);
    const deliverer = start();
    await deliverer.deliver(illustrated);
    expect(await deliverer.confirm(key)).toMatchObject({ state: 'posted', lost: [{}, {}] });
  });

  it('keeps no bytes in the journal', async () => {
    const { start, records } = world([ok(post)], async () => {
      expect(JSON.stringify(records.get(key))).not.toContain(btoa('one'));
      return uploadedAs('https://m.example/1');
    });
    await start().deliver(illustrated);
    expect(JSON.stringify(records.get(key))).not.toContain(btoa('one'));
  });

  it('has made nothing when the background dies among the uploads, and may be sent again', async () => {
    let uploads = 0;
    const { start, requests } = world([ok(post)], () => {
      uploads += 1;
      return uploads === 1
        ? new Promise(() => undefined)
        : Promise.resolve(uploadedAs('https://m.example/1'));
    });
    void start().deliver(illustrated);
    await expect.poll(() => uploads).toBe(1);
    const reborn = start();
    expect(await reborn.current(key)).toMatchObject({
      state: 'rejected',
      failure: { code: 'interrupted' },
    });
    expect(await reborn.deliver(illustrated)).toMatchObject({ value: { state: 'posted' } });
    expect(requests).toHaveLength(1);
  });

  it('is unknown again once the text may have left', async () => {
    const { start, requests } = world([], async () => uploadedAs('https://m.example/1'));
    void start().deliver(illustrated);
    await expect.poll(() => requests.length).toBe(1);
    expect(await start().current(key)).toMatchObject({ state: 'unknown' });
  });

  it('is sent by one of two who ask while it uploads', async () => {
    const waiting: Array<() => void> = [];
    const { start, requests } = world(
      [ok(post)],
      () =>
        new Promise((resolve) => waiting.push(() => resolve(uploadedAs('https://m.example/1')))),
    );
    const deliverer = start();
    const first = deliverer.deliver({ ...illustrated, pictures: [pictures[0]] });
    await expect.poll(() => waiting.length).toBe(1);
    expect(await deliverer.deliver(illustrated)).toMatchObject({ value: { state: 'sending' } });
    await deliverer.forget(key);
    waiting[0]?.();
    expect(await first).toMatchObject({ value: { state: 'posted' } });
    expect(requests).toHaveLength(1);
  });

  it('sends no text when it cannot write down that it is going to', async () => {
    const broken = createDelivererWithBrokenStore(2);
    expect(await broken.deliverer.deliver(illustrated)).toMatchObject({
      failure: { code: 'storage-failed' },
    });
    expect(broken.requests).toEqual([]);
    expect(broken.removed).toEqual([key]);
  });
});

/** @param from the write that fails first */
function createDelivererWithBrokenStore(from = 1) {
  const removed: string[] = [];
  let writes = 0;
  const requests: unknown[] = [];
  const deliverer = createDeliverer({
    store: {
      get: async () => null,
      set: async () => {
        writes += 1;
        if (writes >= from) throw new Error('quota exceeded');
      },
      remove: async (of) => void removed.push(of),
    },
    isConnected: async () => true,
    create: async (...args) => {
      requests.push(args);
      return ok(post);
    },
    upload: refuseUpload,
    countPost: async () => undefined,
    obstacle: async () => null,
    exclusively: (_, work) => work(),
    keepAwake: (work) => work,
    bootId: 'boot',
    now: () => 1,
  });
  return { deliverer, requests, removed };
}

const withPicture: Order = {
  ...order,
  pictures: [{ id: 'p1', type: 'image/png', base64: 'AAAA', alt: '' }],
};

it('never makes a second create call without the writer’s word, whatever happens in whatever order', async () => {
  const answer = fc.constantFrom<Result<Post>>(
    ok(post),
    fail({ code: 'outcome-unknown' }),
    fail({ code: 'invalid-post' }),
    fail({ code: 'rate-limited' }),
  );
  const event = fc.oneof(
    fc.record({ do: fc.constant('deliver' as const), sent: fc.constantFrom(order, withPicture) }),
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
        if (happening.do === 'deliver') void deliverer.deliver(happening.sent);
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
