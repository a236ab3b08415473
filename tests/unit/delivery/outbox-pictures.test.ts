// Pictures go up before the text, once, and hold it up only where they must.
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { uploadAll } from '@/utils/delivery/upload';
import { orderSchema } from '@/utils/draft/send/order';
import { fail, ok } from '@/utils/result';
import { worldAnswering } from '../../outbox/answering';
import { illustrated, key, post } from '../../outbox/orders';
import { settled } from '../../outbox/world';

const uploadedAs = (url: string) => ok({ url, md5: '' });

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

  it('go up while it is written down that others are up', async () => {
    const png = { type: 'image/png' as const, base64: 'AAAA' };
    const pictures = ['p1', 'p2', 'p3', 'p4', 'p5'].map((id) => ({ id, alt: '', ...png }));
    const names: string[] = [];
    const written: Array<() => void> = [];
    const uploading = uploadAll(pictures, {
      upload: async ({ name }) => {
        names.push(name);
        return uploadedAs(`https://m.example/${name}`);
      },
      cache: { get: async () => null, set: () => new Promise(() => undefined) },
      digest: async () => 'a',
      obstacle: async () => null,
      pause: async () => undefined,
      onDone: () => new Promise((resolve) => written.push(() => resolve(true))),
    });
    await settled();
    expect(names).toHaveLength(5);
    while (written.length > 0) {
      written.shift()?.();
      await settled();
    }
    expect((await uploading).addresses.size).toBe(5);
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

  it('that no file came along of are named, with the reason, and no upload is tried', async () => {
    const uploads: string[] = [];
    const { start, requests, record } = worldAnswering([ok(post)], {
      upload: async (_, { name }) => {
        uploads.push(name);
        return uploadedAs(`https://m.example/${name}`);
      },
    });
    const refused = { alt: 'Bomb', refused: 'picture-too-costly' } as const;
    const order = illustrated(6);
    const pictures = order.pictures.map((it) =>
      it.id === 'p1' || it.id === 'p3' ? { id: it.id, ...refused } : it,
    );
    await start().enqueue({ ...order, pictures });
    await settled();
    expect(uploads).toEqual(['p2.png', 'p4.png', 'p5.png', 'p6.png']);
    expect(requests[0]?.content).toMatch(/^p1-p2\[https:\/\/m\.example\/p2\.png\]p3-p4\[/);
    const lost = { alt: 'Bomb', failure: { code: 'picture-too-costly' } };
    expect(record(key)).toMatchObject({ state: 'posted', lost: [lost, lost] });
  });

  it('beyond the fiftieth stay behind, also in a text that was stored before there was a limit', async () => {
    let uploads = 0;
    const { start, requests, record } = worldAnswering([ok(post)], {
      upload: async () => uploadedAs(`https://m.example/${++uploads}`),
    });
    const stored = illustrated(53);
    expect(v.parse(orderSchema, stored)).toEqual(stored);
    await start().enqueue(stored);
    await settled();
    expect(uploads).toBe(50);
    expect(requests[0]?.content).toMatch(/p50\[https:\/\/m\.example\/50\]p51-p52-p53-$/);
    expect(record(key)).toMatchObject({
      state: 'posted',
      lost: ['p51', 'p52', 'p53'].map((id) => ({
        alt: `Picture ${id}`,
        failure: { code: 'too-many-pictures' },
      })),
    });
  });

  it('are tried twenty times more than once, all together, when Medium fails on each', async () => {
    let uploads = 0;
    const { start, requests, record } = worldAnswering([ok(post)], {
      upload: async () => {
        uploads += 1;
        return fail({ code: 'server-error', status: 500 });
      },
    });
    await start().enqueue(illustrated(75));
    await settled();
    expect([uploads, requests.length]).toEqual([70, 1]);
    expect(record(key)).toMatchObject({ state: 'posted' });
  });
});
