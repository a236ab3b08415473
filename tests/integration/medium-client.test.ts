// The client over real HTTPS against the strict local Medium.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createMediumClient } from '@/utils/medium/client';
import type { CreatePostRequest } from '@/utils/medium/types';
import type { Fault, Sandbox } from '../sandbox/index.ts';
import { startSandbox } from '../sandbox/index.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());
beforeEach(() => sandbox.reset());

const post: CreatePostRequest = {
  title: 'A title',
  contentFormat: 'html',
  content: '<h1>A title</h1><p>Words</p>',
  tags: ['Bread'],
  canonicalUrl: 'https://journal.example/one',
  publishStatus: 'draft',
  license: 'cc-40-by',
  notifyFollowers: false,
};

const client = (token = sandbox.token) =>
  createMediumClient({ fetch: sandbox.fetch, token, now: () => Date.now() });

describe('getUser', () => {
  it('gives the user whom the token speaks for', async () => {
    expect(await client().getUser()).toEqual({ ok: true, value: sandbox.user });
  });

  it('says that a wrong token is not accepted', async () => {
    expect(await client('0'.repeat(65)).getUser()).toMatchObject({
      ok: false,
      failure: { code: 'unauthorized', status: 401, mediumCode: 6003 },
    });
  });
});

describe('createPost', () => {
  it('makes the post that was asked for, and gives its id', async () => {
    const made = await client().createPost(sandbox.user.id, post);
    expect(made).toMatchObject({
      ok: true,
      value: { id: sandbox.posts[0]?.id, publishStatus: 'draft' },
    });
    expect(sandbox.posts[0]).toMatchObject(post);
  });

  it('sends neither cookies nor the page’s address', async () => {
    await client().createPost(sandbox.user.id, post);
    const { headers } = sandbox.journal[0] ?? { headers: {} };
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
  });

  it('says that another user’s profile is not ours', async () => {
    expect(await client().createPost('somebody-else', post)).toMatchObject({
      failure: { code: 'forbidden' },
    });
  });

  it('passes Medium’s own words on', async () => {
    const refused = await client().createPost(sandbox.user.id, { ...post, canonicalUrl: '/one' });
    expect(refused).toMatchObject({
      failure: { code: 'invalid-post', detail: expect.stringContaining('canonicalUrl') },
    });
  });
});

describe('a create call that goes wrong on the way', () => {
  const faults: Array<[string, Fault, string]> = [
    ['a fault of the server', { kind: 'status', status: 500 }, 'outcome-unknown'],
    [
      'a fault after the post was made',
      { kind: 'status', status: 502, created: true },
      'outcome-unknown',
    ],
    [
      'a connection that breaks after the request',
      { kind: 'reset', when: 'after-body' },
      'outcome-unknown',
    ],
    [
      'a connection that breaks within the request',
      { kind: 'reset', when: 'before-body' },
      'outcome-unknown',
    ],
    ['an answer that is cut off', { kind: 'truncate' }, 'outcome-unknown'],
    ['an answer without an end', { kind: 'huge' }, 'outcome-unknown'],
    ['a login page of the network', { kind: 'html', status: 200 }, 'outcome-unknown'],
    ['a bare sentence', { kind: 'text', status: 200, body: '"fine"' }, 'outcome-unknown'],
    [
      'a redirect',
      { kind: 'redirect', status: 307, location: 'https://journal.example/v1/me' },
      'outcome-unknown',
    ],
    [
      'Cloudflare’s challenge',
      { kind: 'html', status: 403, challenge: true },
      'blocked-by-cloudflare',
    ],
    [
      'too long a body',
      { kind: 'prefixed', status: 413, error: 'request entity too large' },
      'too-long',
    ],
    [
      'the daily limit',
      { kind: 'status', status: 429, headers: { 'Retry-After': '60' } },
      'rate-limited',
    ],
    [
      'a busy server',
      { kind: 'status', status: 503, headers: { 'Retry-After': '60' } },
      'server-busy',
    ],
  ];

  it.each(faults)('%s: our code sends it once and names it', async (_, fault, code) => {
    sandbox.fault(fault);
    const creates = () => sandbox.journal.filter(({ method }) => method === 'POST').length;
    expect(await client().createPost(sandbox.user.id, post)).toMatchObject({
      ok: false,
      failure: { code },
    });
    expect(creates()).toBe(1);
  });

  it('T4 never shows the body to where a redirect points', async () => {
    const seen: string[] = [];
    sandbox.site('journal.example', async (request) => {
      seen.push(await request.text());
      return new Response('{}');
    });
    sandbox.fault({ kind: 'redirect', status: 307, location: 'https://journal.example/' });
    await client().createPost(sandbox.user.id, post);
    expect(seen).toEqual([]);
  });
});
