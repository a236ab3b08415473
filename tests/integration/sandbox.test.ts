// The local Medium's API: what it answers, what it refuses, what it writes down.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../sandbox/index.ts';
import { createLocalFetch, type LocalFetch } from '../sandbox/local-fetch.ts';
import { getMe, samplePost, sendPost } from '../sandbox/sample.ts';

let sandbox: Sandbox;
let http2: LocalFetch;

beforeAll(async () => {
  sandbox = await startSandbox();
  http2 = createLocalFetch(sandbox.port, sandbox.certificate, true);
});
afterAll(async () => {
  await http2.close();
  await sandbox.close();
});
beforeEach(() => sandbox.reset());

const postsUrl = () => `https://api.medium.com/v1/users/${sandbox.user.id}/posts`;

function sendRaw(body: string, headers: Record<string, string> = {}) {
  const authorization = `Bearer ${sandbox.token}`;
  const all = { authorization, 'content-type': 'application/json', ...headers };
  return sandbox.fetch(postsUrl(), { method: 'POST', headers: all, body });
}

describe.each(['1.1', '2.0'])('over HTTP/%s', (version) => {
  const fetch: typeof globalThis.fetch = (input, init) =>
    (version === '2.0' ? http2 : sandbox).fetch(input, init);

  it('tells who owns the token', async () => {
    const response = await getMe(sandbox, {}, fetch);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ data: sandbox.user });
  });

  it('makes a draft and answers as Medium was recorded to', async () => {
    const changes = { tags: ['Testing', 'Slow Food'], notifyFollowers: false };
    const response = await sendPost(sandbox, changes, fetch);
    const [post] = sandbox.posts;
    expect(response.status).toBe(201);
    expect(response.headers.get('location')).toBe(`https://medium.com/@sandbox-writer/${post?.id}`);
    expect(await response.json()).toEqual({
      data: {
        id: post?.id,
        title: 'A walk',
        authorId: sandbox.user.id,
        tags: ['testing', 'slow-food'],
        url: `https://medium.com/@sandbox-writer/${post?.id}`,
        canonicalUrl: '',
        publishStatus: 'draft',
        license: '',
        licenseUrl: '',
      },
    });
    expect(post).toMatchObject({ ...samplePost, ...changes, authorId: sandbox.user.id });
  });

  it('writes each request down in order, without the token', async () => {
    await getMe(sandbox, {}, fetch);
    await sendPost(sandbox, {}, fetch);
    const [first, second] = sandbox.journal;
    expect(sandbox.journal).toHaveLength(2);
    expect(first).toMatchObject({
      method: 'GET',
      host: 'api.medium.com',
      path: '/v1/me',
      httpVersion: version,
      body: '',
      status: 200,
      outcome: 'answered',
    });
    expect(second).toMatchObject({
      method: 'POST',
      path: new URL(postsUrl()).pathname,
      body: JSON.stringify(samplePost),
      status: 201,
      outcome: 'answered',
      createdPostId: sandbox.posts[0]?.id,
    });
    expect(first?.headers.authorization).toBe(`Bearer …${sandbox.token.slice(-4)}`);
    expect(JSON.stringify(sandbox.journal)).not.toContain(sandbox.token);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(sandbox.journal.map((entry) => entry.outcome)).toEqual(['answered', 'answered']);
  });
});

it('makes a token and a user of its own at each start', async () => {
  const other = await startSandbox();
  await other.close();
  expect(other.token).toMatch(/^[0-9a-f]{65}$/);
  expect(other.token).not.toBe(sandbox.token);
  expect(other.user.id).not.toBe(sandbox.user.id);
});

it('gives a date to a post that is not a draft', async () => {
  const response = await sendPost(sandbox, { publishStatus: 'public' });
  const { data } = (await response.json()) as { data: { publishedAt: number } };
  expect(data.publishedAt).toBe(sandbox.posts[0]?.createdAt);
});

it('writes down what a browser must not send: cookies and the address of a page', async () => {
  await getMe(sandbox, {
    headers: {
      authorization: `Bearer ${sandbox.token}`,
      cookie: 'sid=1',
      referer: 'https://journal.example/a',
      origin: 'https://journal.example',
    },
  });
  expect(sandbox.journal[0]).toMatchObject({
    status: 200,
    headers: {
      cookie: 'sid=1',
      referer: 'https://journal.example/a',
      origin: 'https://journal.example',
    },
  });
});

it('sets a cookie that a careless client would send back', async () => {
  const response = await getMe(sandbox);
  expect(response.headers.get('set-cookie')).toContain('Domain=.medium.com');
});

it.each([
  ['no header', undefined, 6000, 'An access token is required.'],
  ['another scheme', 'Basic abc', 6000, 'An access token is required.'],
  ['an empty token', 'Bearer ', 6000, 'An access token is required.'],
  ['a wrong token', `Bearer ${'0'.repeat(65)}`, 6003, 'Token was invalid.'],
])('answers 401 to %s, on both calls', async (_, authorization, code, message) => {
  const headers = { 'content-type': 'application/json', ...(authorization && { authorization }) };
  const body = JSON.stringify(samplePost);
  const me = await sandbox.fetch('https://api.medium.com/v1/me', { headers });
  const create = await sandbox.fetch(postsUrl(), { method: 'POST', headers, body });
  for (const response of [me, create]) {
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ errors: [{ message, code }] });
  }
  expect(sandbox.posts).toEqual([]);
});

it('answers 403 to a post in the name of another user', async () => {
  const headers = {
    authorization: `Bearer ${sandbox.token}`,
    'content-type': 'application/json',
  };
  const url = 'https://api.medium.com/v1/users/someone-else/posts';
  const body = JSON.stringify(samplePost);
  const response = await sandbox.fetch(url, { method: 'POST', headers, body });
  expect(response.status).toBe(403);
  expect(sandbox.posts).toEqual([]);
});

it.each([
  ['GET', '/v1/nothing'],
  ['POST', '/v1/me'],
  ['OPTIONS', '/v1/me'],
  ['GET', '/'],
])('answers 404 with an error list to %s %s', async (method, path) => {
  const response = await sandbox.fetch(`https://api.medium.com${path}`, { method });
  expect(response.status).toBe(404);
  expect(await response.json()).toEqual({
    errors: [{ message: expect.stringContaining(path), code: -1 }],
  });
});

it('answers 429 with code 1007 after the daily limit', async () => {
  const strict = await startSandbox({ dailyLimit: 1 });
  expect((await sendPost(strict)).status).toBe(201);
  const second = await sendPost(strict);
  expect(second.status).toBe(429);
  expect(await second.json()).toMatchObject({ errors: [{ code: 1007 }] });
  await strict.close();
});

describe('accepts', () => {
  it.each([
    ['a title of 100 characters', { title: 'a'.repeat(100) }],
    ['Markdown', { contentFormat: 'markdown', content: '# A walk' }],
    ['three tags of 25 characters', { tags: ['a', 'b', 'c'].map((tag) => tag.repeat(25)) }],
    ['no tags', { tags: [] }],
    ['a canonical link', { canonicalUrl: 'https://journal.example/walk?a=1' }],
    ['an unlisted post', { publishStatus: 'unlisted' }],
    ['a license', { license: 'cc-40-by-nc-sa' }],
    ['notifyFollowers', { notifyFollowers: true }],
  ])('%s', async (_, changes) => {
    const response = await sendPost(sandbox, changes);
    expect(response.status).toBe(201);
    expect(sandbox.posts[0]).toMatchObject(changes);
  });

  it('a content type with a charset', async () => {
    const type = 'application/json; charset=utf-8';
    const response = await sendRaw(JSON.stringify(samplePost), { 'content-type': type });
    expect(response.status).toBe(201);
  });
});

describe('refuses with 400 and names', () => {
  it.each([
    ['title', 'missing', { title: undefined }],
    ['title', 'empty', { title: '' }],
    ['title', 'blank', { title: '  ' }],
    ['title', 'a number', { title: 7 }],
    ['title', 'over 100 characters', { title: 'a'.repeat(101) }],
    ['contentFormat', 'missing', { contentFormat: undefined }],
    ['contentFormat', 'another', { contentFormat: 'text' }],
    ['content', 'missing', { content: undefined }],
    ['content', 'empty', { content: '' }],
    ['content', 'null', { content: null }],
    ['publishStatus', 'missing', { publishStatus: undefined }],
    ['publishStatus', 'another', { publishStatus: 'private' }],
    ['tags', 'a string', { tags: 'walks' }],
    ['tags', 'numbers', { tags: [1] }],
    ['tags', 'an empty tag', { tags: [''] }],
    ['tags', 'more than three', { tags: ['a', 'b', 'c', 'd'] }],
    ['tags', 'one over 25 characters', { tags: ['a'.repeat(26)] }],
    ['tags', 'null', { tags: null }],
    ['canonicalUrl', 'a path', { canonicalUrl: '/walk' }],
    ['canonicalUrl', 'without a scheme', { canonicalUrl: '//journal.example/walk' }],
    ['canonicalUrl', 'another scheme', { canonicalUrl: 'javascript:alert(1)' }],
    ['canonicalUrl', 'without a host', { canonicalUrl: 'https:///walk' }],
    ['canonicalUrl', 'empty', { canonicalUrl: '' }],
    ['license', 'unknown', { license: 'mit' }],
    ['license', 'a name of every object', { license: 'toString' }],
    ['notifyFollowers', 'a string', { notifyFollowers: 'true' }],
  ])('%s: %s', async (field, _, changes) => {
    const response = await sendPost(sandbox, changes);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      errors: [{ message: expect.stringContaining(`field ${field} `), code: -1 }],
    });
    expect(sandbox.posts).toEqual([]);
  });

  it('a field that it does not know', async () => {
    const response = await sendPost(sandbox, { publishedAt: '2026-01-01' });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      errors: [{ message: 'Unexpected field (publishedAt) specified', code: 6007 }],
    });
    expect(sandbox.posts).toEqual([]);
  });

  it.each([
    ['Content-Type', JSON.stringify(samplePost), { 'content-type': 'text/plain' }],
    ['Content-Type', 'title=A', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['Content-Type', JSON.stringify(samplePost), { 'content-type': 'application/jsonp' }],
    ['JSON', '{"title":', {}],
    ['JSON', '', {}],
    ['object', '[]', {}],
    ['object', 'null', {}],
  ])('%s, for the body %j', async (word, body, headers) => {
    const response = await sendRaw(body, headers);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      errors: [{ message: expect.stringContaining(word), code: -1 }],
    });
    expect(sandbox.posts).toEqual([]);
  });
});

it('answers 413 to a body over 5 MB, in the prefixed form', async () => {
  const response = await sendPost(sandbox, { content: 'a'.repeat(5_000_000) });
  expect(response.status).toBe(413);
  expect(await response.text()).toMatch(/^\]\)\}while\(1\);\{"success":false,/);
  expect(sandbox.posts).toEqual([]);
});

it('forgets journal, posts and faults on reset, but not the token', async () => {
  await sendPost(sandbox);
  sandbox.fault({ kind: 'status', status: 500 });
  sandbox.reset();
  expect(sandbox.posts).toEqual([]);
  expect(sandbox.journal).toEqual([]);
  expect((await getMe(sandbox)).status).toBe(200);
});
