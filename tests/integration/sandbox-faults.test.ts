// Each fault of the local Medium, as a client meets it.
import { once } from 'node:events';
import { connect, constants } from 'node:http2';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Fault, type Sandbox, startSandbox } from '../sandbox/index.ts';
import { createLocalFetch, type LocalFetch } from '../sandbox/local-fetch.ts';
import { getMe, sendPost } from '../sandbox/sample.ts';

let sandbox: Sandbox;
let http2: LocalFetch;

beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());
beforeEach(() => {
  sandbox.reset();
  // A fresh connection for each test: undici sends a request again on a reused one that died.
  http2 = createLocalFetch(sandbox.port, sandbox.certificate, true);
  return () => http2.close();
});

/** Milliseconds that a client waits for an answer that does not come: enough for all that it says itself. */
const patience = 2_000;

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until the newest entry is no longer changing: the server hears of an end a little later. */
async function lastEntry() {
  await later(50);
  return sandbox.journal.at(-1);
}

describe('status', () => {
  it('answers the status with a list of errors', async () => {
    sandbox.fault({ kind: 'status', status: 503, headers: { 'retry-after': '120' } });
    const response = await sendPost(sandbox);
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('120');
    expect(await response.json()).toEqual({ errors: [{ message: 'Scripted 503.', code: -1 }] });
    expect(sandbox.posts).toEqual([]);
    expect(sandbox.journal[0]).toMatchObject({ fault: 'status', status: 503, outcome: 'answered' });
  });

  it('takes a body of its own', async () => {
    sandbox.fault({ kind: 'status', status: 502, body: 'bad gateway' });
    expect(await (await getMe(sandbox)).text()).toBe('bad gateway');
  });

  it('can create the post before it answers badly', async () => {
    sandbox.fault({ kind: 'status', status: 504, created: true });
    const response = await sendPost(sandbox);
    expect(response.status).toBe(504);
    expect(response.headers.get('location')).toBeNull();
    expect(sandbox.posts).toHaveLength(1);
    expect(sandbox.journal[0]?.createdPostId).toBe(sandbox.posts[0]?.id);
  });

  it('does not hide that the post would have been refused', async () => {
    sandbox.fault({ kind: 'status', status: 504, created: true });
    expect((await sendPost(sandbox, { publishStatus: undefined })).status).toBe(400);
  });
});

it('html with challenge is what Cloudflare sends', async () => {
  sandbox.fault({ kind: 'html', status: 403, challenge: true });
  const response = await getMe(sandbox);
  expect(response.status).toBe(403);
  expect(response.headers.get('cf-mitigated')).toBe('challenge');
  expect(response.headers.get('content-type')).toContain('text/html');
  expect(await response.text()).toContain('<title>Just a moment...</title>');
});

it('html without challenge is a login page of the network', async () => {
  sandbox.fault({ kind: 'html', status: 200 });
  const response = await getMe(sandbox);
  expect(response.status).toBe(200);
  expect(response.headers.get('cf-mitigated')).toBeNull();
  expect(await response.text()).toContain('Sign in to use this network');
});

it('prefixed answers what JSON.parse cannot read', async () => {
  sandbox.fault({ kind: 'prefixed', status: 413, error: 'request entity too large' });
  const response = await sendPost(sandbox);
  expect(response.status).toBe(413);
  const text = await response.text();
  expect(text).toBe('])}while(1);{"success":false,"error":"request entity too large"}');
});

it.each(['{"errors":[]}', '"no"', '{"data":{"id":'])('text answers exactly %s', async (body) => {
  sandbox.fault({ kind: 'text', status: 400, body });
  const response = await sendPost(sandbox);
  expect(response.status).toBe(400);
  expect(response.headers.get('content-type')).toContain('application/json');
  expect(await response.text()).toBe(body);
});

it.each([301, 302, 303, 307, 308] as const)('redirect answers %i', async (status) => {
  sandbox.fault({ kind: 'redirect', status, location: 'https://journal.example/x' });
  const response = await getMe(sandbox, { redirect: 'manual' });
  expect(response.status).toBe(status);
  expect(response.headers.get('location')).toBe('https://journal.example/x');
});

describe.each(['1.1', '2.0'])('over HTTP/%s', (version) => {
  const fetch: typeof globalThis.fetch = (input, init) =>
    (version === '2.0' ? http2 : sandbox).fetch(input, init);

  it('delay answers as usual, but late', async () => {
    sandbox.fault({ kind: 'delay', ms: 150 });
    const start = performance.now();
    const response = await sendPost(sandbox, {}, fetch);
    expect(performance.now() - start).toBeGreaterThanOrEqual(140);
    expect(response.status).toBe(201);
    expect(sandbox.journal[0]).toMatchObject({ httpVersion: version, outcome: 'answered' });
  });

  it('delay has made the post even if the client does not wait', async () => {
    sandbox.fault({ kind: 'delay', ms: 60_000 });
    const impatient: typeof fetch = (input, init) =>
      fetch(input, { ...init, signal: AbortSignal.timeout(patience) });
    await expect(sendPost(sandbox, {}, impatient)).rejects.toThrow();
    expect(sandbox.posts).toHaveLength(1);
    expect(await lastEntry()).toMatchObject({ outcome: 'dropped', fault: 'delay' });
  });

  it('hold has made the post, and answers as usual once it is let go', async () => {
    const letGo = sandbox.hold('create');
    let isAnswered = false;
    const answering = sendPost(sandbox, {}, fetch).finally(() => {
      isAnswered = true;
    });
    await expect.poll(() => sandbox.posts.length).toBe(1);
    // Another request comes and goes meanwhile.
    expect((await getMe(sandbox)).status).toBe(200);
    expect(isAnswered).toBe(false);
    letGo();
    expect((await answering).status).toBe(201);
  });

  it('reset before the body makes no post', async () => {
    sandbox.fault({ kind: 'reset', when: 'before-body' });
    await expect(sendPost(sandbox, {}, fetch)).rejects.toThrow(TypeError);
    expect(sandbox.posts).toEqual([]);
    expect(await lastEntry()).toMatchObject({ status: null, outcome: 'dropped', body: '' });
  });

  it('reset after the body makes the post', async () => {
    sandbox.fault({ kind: 'reset', when: 'after-body' });
    await expect(sendPost(sandbox, {}, fetch)).rejects.toThrow(TypeError);
    expect(sandbox.posts).toHaveLength(1);
    expect(sandbox.journal).toHaveLength(1);
    const createdPostId = sandbox.posts[0]?.id;
    expect(await lastEntry()).toMatchObject({ status: null, outcome: 'dropped', createdPostId });
  });

  it('reset after the body makes none when told so', async () => {
    sandbox.fault({ kind: 'reset', when: 'after-body', created: false });
    await expect(sendPost(sandbox, {}, fetch)).rejects.toThrow(TypeError);
    expect(sandbox.posts).toEqual([]);
    expect(sandbox.journal[0]?.body).toContain('A walk');
  });

  it('stall never answers', async () => {
    sandbox.fault({ kind: 'stall' });
    const signal = AbortSignal.timeout(patience);
    const patient: typeof fetch = (input, init) => fetch(input, { ...init, signal });
    await expect(sendPost(sandbox, {}, patient)).rejects.toThrow(/timeout/);
    expect(await lastEntry()).toMatchObject({ status: null, outcome: 'dropped', fault: 'stall' });
    expect(sandbox.posts).toEqual([]);
  });

  it('stall can have made the post', async () => {
    sandbox.fault({ kind: 'stall', created: true });
    const signal = AbortSignal.timeout(patience);
    const patient: typeof fetch = (input, init) => fetch(input, { ...init, signal });
    await expect(sendPost(sandbox, {}, patient)).rejects.toThrow(/timeout/);
    expect(sandbox.posts).toHaveLength(1);
    expect(await lastEntry()).toMatchObject({ status: null, outcome: 'dropped' });
  });

  it('truncate starts the usual answer and breaks off', async () => {
    sandbox.fault({ kind: 'truncate' });
    const response = await sendPost(sandbox, {}, fetch);
    expect(response.status).toBe(201);
    await expect(response.text()).rejects.toThrow();
    expect(sandbox.posts).toHaveLength(1);
    expect(await lastEntry()).toMatchObject({ status: 201, outcome: 'dropped', fault: 'truncate' });
  });

  it('huge sends JSON of the given size', async () => {
    sandbox.fault({ kind: 'huge', bytes: 3_000_000 });
    const response = await getMe(sandbox, {}, fetch);
    const text = await response.text();
    expect(text).toHaveLength(3_000_000);
    expect(JSON.parse(text)).toHaveProperty('data.padding');
  });

  it('a spoilt connection leaves the server fit for the next request', async () => {
    const spoilt: Fault[] = [{ kind: 'truncate' }, { kind: 'reset', when: 'after-body' }];
    for (const fault of spoilt) {
      sandbox.fault(fault);
      await getMe(sandbox, {}, fetch)
        .then((response) => response.text())
        .catch((error: unknown) => expect(error).toBeInstanceOf(Error));
      await later(50);
      expect((await getMe(sandbox, {}, fetch)).status).toBe(200);
    }
  });

  it('close ends a stalled request', async () => {
    const other = await startSandbox();
    const local = createLocalFetch(other.port, other.certificate, version === '2.0');
    other.fault({ kind: 'stall' });
    const pending = expect(getMe(other, {}, local.fetch)).rejects.toThrow(TypeError);
    while (other.journal.length === 0) await later(10);
    await other.close();
    await pending;
    await local.close();
  });
});

it('truncate resets the stream over HTTP/2 and leaves the connection open', async () => {
  sandbox.fault({ kind: 'truncate' });
  const session = connect(sandbox.origin, { ca: sandbox.certificate });
  const stream = session.request({
    ':path': '/v1/me',
    ':authority': 'api.medium.com',
    authorization: `Bearer ${sandbox.token}`,
  });
  stream.resume();
  await expect(once(stream, 'close')).rejects.toThrow();
  // The server's own code. A wrong length alone would make the client say PROTOCOL_ERROR.
  expect(stream.rstCode).toBe(constants.NGHTTP2_INTERNAL_ERROR);
  expect(session.destroyed).toBe(false);
  session.destroy();
});

it('huge can be left early over HTTP/1.1', async () => {
  sandbox.fault({ kind: 'huge' });
  const reader = (await getMe(sandbox)).body?.getReader();
  await reader?.read();
  await reader?.cancel();
  expect(await lastEntry()).toMatchObject({ status: 200, outcome: 'dropped' });
});

it('huge can be left early over HTTP/2', async () => {
  sandbox.fault({ kind: 'huge' });
  // Not undici: it leaves the stream open when a body is cancelled. Browsers reset it.
  const session = connect(sandbox.origin, { ca: sandbox.certificate });
  const stream = session.request({ ':path': '/v1/me', ':authority': 'api.medium.com' });
  await once(stream, 'data');
  stream.close(constants.NGHTTP2_CANCEL);
  expect(await lastEntry()).toMatchObject({ status: 200, outcome: 'dropped' });
  session.destroy();
});

it('a fault spoils one request only', async () => {
  sandbox.fault({ kind: 'status', status: 500 });
  expect((await getMe(sandbox)).status).toBe(500);
  expect((await getMe(sandbox)).status).toBe(200);
});

it('a fault waits for the call that it names', async () => {
  sandbox.fault({ on: 'create', kind: 'status', status: 500 });
  expect((await getMe(sandbox)).status).toBe(200);
  expect((await sendPost(sandbox)).status).toBe(500);
  sandbox.fault({ on: 'me', kind: 'status', status: 500 });
  expect((await sendPost(sandbox)).status).toBe(201);
  expect((await getMe(sandbox)).status).toBe(500);
});

it('faults are used up in order', async () => {
  sandbox.fault({ kind: 'status', status: 500 });
  sandbox.fault({ kind: 'status', status: 502 });
  expect((await getMe(sandbox)).status).toBe(500);
  expect((await getMe(sandbox)).status).toBe(502);
});

it('log gets one line a request, dropped ones included', async () => {
  const lines: string[] = [];
  const other = await startSandbox({ log: (line) => lines.push(line) });
  await getMe(other);
  other.fault({ kind: 'reset', when: 'after-body' });
  // A fresh connection again, for the reason above.
  const local = createLocalFetch(other.port, other.certificate);
  await expect(getMe(other, {}, local.fetch)).rejects.toThrow(TypeError);
  await local.close();
  await other.close();
  expect(lines).toEqual([
    'GET api.medium.com/v1/me HTTP/1.1 200',
    'GET api.medium.com/v1/me HTTP/1.1 dropped',
  ]);
});

describe('faults of HTTP/2 alone', () => {
  /** One request over a connection of its own: how its stream ends, and what the connection is told. */
  async function ask(path: string) {
    const session = connect(sandbox.origin, { ca: sandbox.certificate });
    const told: number[] = [];
    session.on('goaway', (_code, last) => told.push(last));
    session.on('error', () => undefined);
    await once(session, 'connect');
    const stream = session.request({
      ':method': 'POST',
      ':path': path,
      authorization: `Bearer ${sandbox.token}`,
    });
    stream.on('error', () => undefined);
    stream.resume().end('{}');
    await new Promise((resolve) => stream.once('close', resolve));
    const isOver = session.destroyed || session.closed;
    session.destroy();
    return { code: stream.rstCode, told, isOver };
  }
  const create = '/v1/users/x/posts';

  it.each(['INTERNAL_ERROR', 'REFUSED_STREAM'] as const)(
    'reset-stream ends the stream with %s and leaves the connection',
    async (code) => {
      sandbox.fault({ on: 'create', kind: 'reset-stream', code, created: false });
      expect(await ask(create)).toMatchObject({
        code: constants[`NGHTTP2_${code}`],
        told: [],
        isOver: false,
      });
      expect(await lastEntry()).toMatchObject({ fault: 'reset-stream', outcome: 'dropped' });
    },
  );

  it('goaway ends the connection', async () => {
    sandbox.fault({ on: 'create', kind: 'goaway', created: false });
    expect(await ask(create)).toMatchObject({ told: [1], isOver: true });
    expect(await lastEntry()).toMatchObject({ fault: 'goaway', outcome: 'dropped' });
  });

  it.each<[Fault, number]>([
    [{ kind: 'reset-stream', code: 'INTERNAL_ERROR' }, 1],
    [{ kind: 'reset-stream', code: 'REFUSED_STREAM' }, 0],
    [{ kind: 'goaway' }, 1],
    [{ kind: 'goaway', created: false }, 0],
  ])('%j: a post is made or not, and a client of HTTP/1.1 meets a reset', async (fault, posts) => {
    sandbox.fault({ ...fault, on: 'create' });
    await expect(sendPost(sandbox)).rejects.toThrow();
    expect(sandbox.posts).toHaveLength(posts);
  });
});
