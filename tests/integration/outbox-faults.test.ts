// The fault table of the create call, over real HTTPS: what the record says afterwards, what Medium has, and that the
// call left once. The numbers are those of the project's list of faults.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createMediumClient } from '@/utils/medium/client';
import { key, order } from '../outbox/orders.ts';
import { createWorld } from '../outbox/world.ts';
import type { Fault } from '../sandbox/faults.ts';
import { type Sandbox, startSandbox } from '../sandbox/index.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());
beforeEach(() => sandbox.reset());

async function outboxOf(medium: Sandbox, fetch: typeof globalThis.fetch = medium.fetch) {
  const now = () => Date.now();
  const user = await createMediumClient({
    fetch: medium.fetch,
    token: medium.token,
    now,
  }).getUser();
  if (!user.ok) throw new Error(user.failure.code);
  const client = createMediumClient({ fetch, token: medium.token, now });
  const world = createWorld({ create: (_, post) => client.createPost(user.value.id, post) });
  const outbox = world.start();
  return {
    async send() {
      await outbox.enqueue(order);
      await outbox.runner.wake();
      return world.record(key);
    },
  };
}

const creates = (medium: Sandbox) => medium.journal.filter(({ path }) => path.endsWith('/posts'));

type Row = [fault: string, Fault, state: Record<string, unknown>, posts: 0 | 1];

const unknown = { state: 'unknown', failure: { code: 'outcome-unknown' } };
const status = (status: number, more: Partial<Extract<Fault, { kind: 'status' }>> = {}): Fault => ({
  on: 'create',
  kind: 'status',
  status,
  ...more,
});
const rejected = (code: string) => ({ state: 'rejected', failure: { code } });
const waiting = (code: string) => ({ state: 'waiting', failure: { code } });

const rows: Row[] = [
  [
    'F3 refused before the request',
    { on: 'create', kind: 'reset', when: 'before-body' },
    unknown,
    0,
  ],
  [
    'F4 reset after the request, made',
    { on: 'create', kind: 'reset', when: 'after-body' },
    unknown,
    1,
  ],
  [
    'F4 reset after the request, not made',
    { on: 'create', kind: 'reset', when: 'after-body', created: false },
    unknown,
    0,
  ],
  ['F7 slow, 2 s', { on: 'create', kind: 'delay', ms: 2_000 }, { state: 'posted' }, 1],
  ['F9 truncated, made', { on: 'create', kind: 'truncate' }, unknown, 1],
  ['F9 truncated, not made', { on: 'create', kind: 'truncate', created: false }, unknown, 0],
  ['F13 an answer of 50 MB, made', { on: 'create', kind: 'huge', created: true }, unknown, 1],
  ['F13 an answer of 50 MB, not made', { on: 'create', kind: 'huge' }, unknown, 0],
  ...([301, 302, 303, 307, 308] as const).map(
    (code): Row => [
      `F11 redirect ${code}`,
      { on: 'create', kind: 'redirect', status: code, location: 'https://elsewhere.example/' },
      unknown,
      0,
    ],
  ),
  ['F12 captive portal', { on: 'create', kind: 'html', status: 200 }, unknown, 0],
  [
    'F12 captive portal, made',
    { on: 'create', kind: 'html', status: 200, created: true },
    unknown,
    1,
  ],
  ['F15 400 with errors', status(400), rejected('invalid-post'), 0],
  ['F15 400 without errors', status(400, { body: '{"errors":[]}' }), rejected('invalid-post'), 0],
  ['F15 400 with a bare string', status(400, { body: '"no"' }), rejected('invalid-post'), 0],
  ['F16 401', status(401), { state: 'queued', held: { code: 'unauthorized' } }, 0],
  [
    'F16 401 with code 6003',
    status(401, { body: '{"errors":[{"message":"Token was invalid.","code":6003}]}' }),
    { state: 'queued', held: { code: 'unauthorized' } },
    0,
  ],
  ['F17 403 JSON', status(403), rejected('forbidden'), 0],
  [
    'F18 Cloudflare’s challenge',
    { on: 'create', kind: 'html', status: 403, challenge: true },
    waiting('blocked-by-cloudflare'),
    0,
  ],
  [
    'F18 403 HTML',
    { on: 'create', kind: 'html', status: 403 },
    waiting('blocked-by-cloudflare'),
    0,
  ],
  ['F19 404', status(404), rejected('api-disabled'), 0],
  ['F20 413 HTML', { on: 'create', kind: 'html', status: 413 }, rejected('too-long'), 0],
  [
    'F20 413 with a prefix',
    { on: 'create', kind: 'prefixed', status: 413, error: 'Too large' },
    rejected('too-long'),
    0,
  ],
  ...(['120', '-5', '1000000000', 'Fri, 01 Jan 2100 00:00:00 GMT'] as const).map(
    (after): Row => [
      `F21 429 with Retry-After ${after}`,
      status(429, { headers: { 'retry-after': after } }),
      waiting('rate-limited'),
      0,
    ],
  ),
  ['F21 429 without Retry-After', status(429), waiting('rate-limited'), 0],
  ...[500, 502, 504].flatMap((code): Row[] => [
    [`F22 ${code}, made`, status(code, { created: true }), unknown, 1],
    [`F22 ${code}, not made`, status(code), unknown, 0],
  ]),
  [
    'F23 503 with Retry-After',
    status(503, { headers: { 'retry-after': '9' } }),
    waiting('server-busy'),
    0,
  ],
  ['F23 503 without, made', status(503, { created: true }), unknown, 1],
  ...[500, 503].map(
    (code): Row => [
      `F22 ${code} with the code of the day’s limit, made`,
      status(code, {
        created: true,
        body: '{"errors":[{"message":"User has reached the rate limit.","code":1007}]}',
      }),
      unknown,
      1,
    ],
  ),
  [
    'F22 500 with the code of a closed API, made',
    status(500, { created: true, body: '{"errors":[{"message":"Closed.","code":6027}]}' }),
    unknown,
    1,
  ],
  ...[200, 201, 502].map(
    (code): Row => [
      `F18 ${code} with Cloudflare’s mark, made`,
      { on: 'create', kind: 'html', status: code, challenge: true, created: true },
      unknown,
      1,
    ],
  ),
  [
    'F24 201 without an id',
    { on: 'create', kind: 'text', status: 201, body: '{"data":{"title":"One"}}', created: true },
    unknown,
    1,
  ],
  [
    'F24 201 with an odd address',
    {
      on: 'create',
      kind: 'text',
      status: 201,
      body: '{"data":{"id":"abc","url":"javascript:alert(1)"}}',
    },
    { state: 'posted', postId: 'abc' },
    0,
  ],
];

describe('the create call', () => {
  it.each(rows)('%s', async (_, fault, state, posts) => {
    const outbox = await outboxOf(sandbox);
    sandbox.fault(fault);
    const record = await outbox.send();
    expect(record).toMatchObject(state);
    expect(sandbox.posts).toHaveLength(posts);
    expect(creates(sandbox)).toHaveLength(1);
  });

  it.each([
    ['F2 a name that nobody knows', () => 'https://medium.invalid'],
    ['F10 a certificate that nobody trusts', () => sandbox.origin],
  ])('%s leaves it unknown, and nothing leaves again', async (_, origin) => {
    const elsewhere: typeof fetch = (address, init) =>
      fetch(String(address).replace(/^https:\/\/[^/]+/, origin()), init);
    const outbox = await outboxOf(sandbox, elsewhere);
    expect(await outbox.send()).toMatchObject(unknown);
    expect(creates(sandbox)).toHaveLength(0);
  });

  it('F3 a port that nobody listens on leaves it unknown', async () => {
    const closed = await startSandbox();
    const outbox = await outboxOf(closed);
    await closed.close();
    expect(await outbox.send()).toMatchObject(unknown);
    expect(creates(closed)).toHaveLength(0);
  });

  it('F21 keeps every time that a server asks for within a second and a day', async () => {
    const outbox = await outboxOf(sandbox);
    sandbox.fault(status(429, { headers: { 'retry-after': '1000000000' } }));
    const record = await outbox.send();
    expect(record?.state === 'waiting' && record.until - record.at).toBe(86_400_000);
  });
});

it('F25 comes back to the writer when the token’s user has another id by now', async () => {
  const client = createMediumClient({ fetch: sandbox.fetch, token: sandbox.token, now: Date.now });
  const world = createWorld({ create: (_, post) => client.createPost('another', post) });
  const outbox = world.start();
  await outbox.enqueue(order);
  await outbox.runner.wake();
  expect(world.record(key)).toMatchObject({ state: 'rejected', failure: { code: 'forbidden' } });
  expect(sandbox.posts).toEqual([]);
});

// Each with a local Medium of its own, so that they wait at the same time.
describe.concurrent('F7 a slow Medium', () => {
  it.each([
    [30_000, { state: 'posted' }],
    [90_000, unknown],
  ] as const)('of %i ms is waited for, up to a minute', { timeout: 100_000 }, async (ms, state) => {
    const slow = await startSandbox();
    const outbox = await outboxOf(slow);
    slow.fault({ on: 'create', kind: 'delay', ms });
    expect(await outbox.send()).toMatchObject(state);
    expect(slow.posts).toHaveLength(1);
    expect(creates(slow)).toHaveLength(1);
    await slow.close();
  });

  it('F8 without end is left after a minute', { timeout: 100_000 }, async () => {
    const slow = await startSandbox();
    const outbox = await outboxOf(slow);
    slow.fault({ on: 'create', kind: 'dribble', created: true });
    expect(await outbox.send()).toMatchObject(unknown);
    expect(creates(slow)).toHaveLength(1);
    await slow.close();
  });
});
