// Every call of the client against every kind of answer that is none, over real HTTPS.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMediumClient } from '@/utils/medium/client';
import { createTimeout, imageTimeout, readTimeout } from '@/utils/medium/limits';
import { authorizeUrl, defaultScopes, readRedirect } from '@/utils/medium/tokens/oauth';
import { createTokenClient } from '@/utils/medium/tokens/tokens';
import type { CreatePostRequest } from '@/utils/medium/types';
import type { Result } from '@/utils/result';
import type { Fault, Sandbox } from '../sandbox/index.ts';
import { startSandbox } from '../sandbox/index.ts';

const redirectUri = 'https://faults.chromiumapp.org/medium';

let sandbox: Sandbox;
let sent = 0;
beforeAll(async () => {
  sandbox = await startSandbox();
  sandbox.oauth.redirectUris.push(redirectUri);
});
afterAll(() => sandbox.close());
beforeEach(() => sandbox.reset());
afterEach(() => vi.restoreAllMocks());

const post: CreatePostRequest = {
  title: 'A title',
  contentFormat: 'html',
  content: '<h1>A title</h1><p>Words</p>',
  tags: [],
  canonicalUrl: 'https://journal.example/one',
  publishStatus: 'draft',
  license: 'all-rights-reserved',
  notifyFollowers: false,
};

const png = new Blob([Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])]);

const fetch: typeof globalThis.fetch = (...request) => {
  sent += 1;
  return sandbox.fetch(...request);
};
const now = () => Date.now();
const client = () => createMediumClient({ fetch, token: sandbox.token, now });
const tokens = () => createTokenClient({ fetch, now });
const oauthClient = () => {
  const { clientId, clientSecret } = sandbox.oauth;
  return { clientId, clientSecret };
};
const publicationId = () => sandbox.publications[0]?.id ?? '';

async function code(): Promise<string> {
  const state = 'f'.repeat(64);
  const { clientId } = sandbox.oauth;
  const url = authorizeUrl({ clientId, redirectUri, state, scopes: defaultScopes });
  const answer = await sandbox.fetch(url.replace('/authorize?', '/authorize/allow?'), {
    redirect: 'manual',
  });
  const read = readRedirect(answer.headers.get('location') ?? '', { redirectUri, state });
  return read.ok ? read.value : '';
}

async function exchangeCode() {
  return tokens().getAccessToken({ ...oauthClient(), code: await code(), redirectUri });
}

interface Call {
  name: string;
  /** Does all that has to be done before, and gives the call itself. */
  prepare: () => Promise<() => Promise<Result<unknown>>>;
  creates: boolean;
  /** What a 400 means to it. */
  refused: string;
  timeout: number;
  /** What it takes with a good status. */
  right: unknown;
  /** Well-formed JSON with a good status that is not this call's answer. */
  wrongTypes: unknown[];
}

const rightGrant = { access_token: '2f' };
const wrongPosts = [{ data: { id: 7 } }, { data: { id: '' } }, { data: { id: '../x' } }];
const wrongLists = [{ data: { 0: {} } }, { data: 'none' }, []];
const wrongGrants = [
  { access_token: 7 },
  { access_token: 'a\nb' },
  { token_type: 'Bearer' },
  { data: { access_token: null } },
];

const calls: Call[] = [
  {
    name: 'getUser',
    prepare: async () => () => client().getUser(),
    creates: false,
    refused: 'internal',
    timeout: readTimeout,
    right: { data: { id: 'x', username: 'a', name: 'b' } },
    wrongTypes: [
      { data: { id: 7, username: 'a', name: 'b' } },
      { data: { id: 'x' } },
      { data: [] },
    ],
  },
  {
    name: 'getPublications',
    prepare: async () => () => client().getPublications(sandbox.user.id),
    creates: false,
    refused: 'internal',
    timeout: readTimeout,
    right: { data: [] },
    wrongTypes: wrongLists,
  },
  {
    name: 'getPublicationContributors',
    prepare: async () => () => client().getPublicationContributors(publicationId()),
    creates: false,
    refused: 'internal',
    timeout: readTimeout,
    right: { data: [] },
    wrongTypes: wrongLists,
  },
  {
    name: 'createPost',
    prepare: async () => () => client().createPost(sandbox.user.id, post),
    creates: true,
    refused: 'invalid-post',
    timeout: createTimeout,
    right: { data: { id: 'x' } },
    wrongTypes: wrongPosts,
  },
  {
    name: 'createPostUnderPublication',
    prepare: async () => () => client().createPostUnderPublication(publicationId(), post),
    creates: true,
    refused: 'invalid-post',
    timeout: createTimeout,
    right: { data: { id: 'x' } },
    wrongTypes: wrongPosts,
  },
  {
    name: 'uploadImage',
    prepare: async () => () =>
      client().uploadImage({ bytes: png, type: 'image/png', name: 'a.png' }),
    creates: false,
    refused: 'image-refused',
    timeout: imageTimeout,
    right: { data: { url: 'https://a.example/x.png', md5: 'x' } },
    wrongTypes: [
      { data: { url: 'http://a.example/x.png', md5: 'x' } },
      { data: { url: 'javascript:alert(1)', md5: 'x' } },
      { data: { url: 7, md5: 'x' } },
      { data: { md5: 'x' } },
    ],
  },
  {
    name: 'getAccessToken',
    prepare: async () => {
      const input = { ...oauthClient(), code: await code(), redirectUri };
      return () => tokens().getAccessToken(input);
    },
    creates: false,
    refused: 'oauth-client-refused',
    timeout: readTimeout,
    right: rightGrant,
    wrongTypes: wrongGrants,
  },
  {
    name: 'refreshAccessToken',
    prepare: async () => {
      const grant = await exchangeCode();
      const refreshToken = grant.ok ? (grant.value.refreshToken ?? '') : '';
      return () => tokens().refreshAccessToken({ ...oauthClient(), refreshToken });
    },
    creates: false,
    refused: 'oauth-ended',
    timeout: readTimeout,
    right: rightGrant,
    wrongTypes: wrongGrants,
  },
];

/** A fault, and what it is to a call that does not create. To one that does, see below. */
const malformed: Array<[string, Fault, string]> = [
  ['a login page of the network', { kind: 'html', status: 200 }, 'not-medium'],
  ['a login page for a 400', { kind: 'html', status: 400 }, 'not-medium'],
  ['a login page for a 401', { kind: 'html', status: 401 }, 'not-medium'],
  ['a gateway’s page', { kind: 'html', status: 502 }, 'server-error'],
  ['the other error form', { kind: 'prefixed', status: 200, error: 'no' }, 'not-medium'],
  ['a connection that breaks within the answer', { kind: 'truncate' }, 'unreachable'],
  ['JSON that is cut off', { kind: 'text', status: 200, body: '{"data":{"id":"1' }, 'not-medium'],
  ['50 MB', { kind: 'huge' }, 'not-medium'],
  ['a bare string', { kind: 'text', status: 201, body: '"fine"' }, 'not-medium'],
  ['bare words', { kind: 'text', status: 201, body: 'fine' }, 'not-medium'],
  ['null', { kind: 'text', status: 200, body: 'null' }, 'not-medium'],
  ['an empty body', { kind: 'text', status: 200, body: '' }, 'not-medium'],
  ['no content', { kind: 'text', status: 204, body: '' }, 'not-medium'],
  ['an empty envelope', { kind: 'text', status: 200, body: '{"data":null}' }, 'not-medium'],
  ['errors without any', { kind: 'text', status: 200, body: '{"errors":[]}' }, 'not-medium'],
  ['a 500 without errors', { kind: 'text', status: 500, body: '{"errors":[]}' }, 'server-error'],
  ['a 500 with odd errors', { kind: 'text', status: 500, body: '{"errors":"x"}' }, 'server-error'],
  ['a reset within the request', { kind: 'reset', when: 'before-body' }, 'unreachable'],
  ['a reset after the request', { kind: 'reset', when: 'after-body' }, 'unreachable'],
  ...([301, 302, 303, 307, 308] as const).map((status): [string, Fault, string] => [
    `a redirect with ${status}`,
    { kind: 'redirect', status, location: 'https://elsewhere.example/' },
    'unreachable',
  ]),
];

/** Refusals that mean the same to every call. */
const refusals: Array<[string, Fault, Record<string, unknown>]> = [
  [
    'Cloudflare’s challenge',
    { kind: 'html', status: 403, challenge: true },
    { code: 'blocked-by-cloudflare', status: 403 },
  ],
  ['a 403 page', { kind: 'html', status: 403 }, { code: 'blocked-by-cloudflare' }],
  ['a 404 page', { kind: 'html', status: 404 }, { code: 'api-disabled' }],
  [
    'a disabled API',
    { kind: 'text', status: 403, body: '{"errors":[{"message":"Disabled.","code":6027}]}' },
    { code: 'api-disabled', mediumCode: 6027, detail: 'Disabled.' },
  ],
  [
    'a limit with a time to wait',
    { kind: 'status', status: 429, headers: { 'Retry-After': '60' } },
    { code: 'rate-limited', retryAfter: 60 },
  ],
  [
    'a limit without one',
    { kind: 'status', status: 429 },
    { code: 'rate-limited', retryAfter: 3600 },
  ],
  [
    'a busy server',
    { kind: 'status', status: 503, headers: { 'Retry-After': '30' } },
    { code: 'server-busy', retryAfter: 30 },
  ],
];

describe.each(calls)('$name', ({ prepare, creates, refused, timeout, right, wrongTypes }) => {
  async function run(fault?: Fault): Promise<Result<unknown>> {
    const call = await prepare();
    if (fault) sandbox.fault(fault);
    sent = 0;
    const result = await call();
    expect(sent).toBe(1);
    return result;
  }

  it('succeeds when nothing is wrong, or the table below would prove nothing', async () => {
    expect(await run()).toMatchObject({ ok: true });
  });

  it.each(malformed)('T21 names %s', async (_, fault, code) => {
    const expected = creates ? createdCode(fault, refused) : code;
    expect(await run(fault)).toMatchObject({ ok: false, failure: { code: expected } });
  });

  it.each(refusals)('names %s', async (_, fault, failure) => {
    expect(await run(fault)).toMatchObject({ ok: false, failure });
  });

  it.each(['{"errors":[]}', '{}', '"no"', '{"errors":[{"code":1}]}', 'gibberish'])(
    'takes a 400 that says %s for a refusal all the same',
    async (body) => {
      const result = await run({ kind: 'text', status: 400, body });
      expect(result).toMatchObject({ ok: false, failure: { code: refused, status: 400 } });
    },
  );

  it('passes on what Medium says to a 400', async () => {
    const body = '{"errors":[{"message":"Not like\\n this.","code":-1},{"message":"More"}]}';
    expect(await run({ kind: 'text', status: 400, body })).toEqual({
      ok: false,
      failure: { code: refused, status: 400, mediumCode: -1, detail: 'Not like this.' },
    });
  });

  it.each(wrongTypes.map((body) => JSON.stringify(body)))('does not take %s', async (body) => {
    const code = creates ? 'outcome-unknown' : 'not-medium';
    const result = await run({ kind: 'text', status: 201, body });
    expect(result).toMatchObject({ ok: false, failure: { code } });
  });

  it('takes a right answer', async () => {
    const result = await run({ kind: 'text', status: 201, body: JSON.stringify(right) });
    expect(result).toMatchObject({ ok: true });
  });

  it('believes no right answer under a status that says no', async () => {
    const body = JSON.stringify(right);
    const code = creates ? 'outcome-unknown' : 'server-error';
    const result = await run({ kind: 'text', status: 500, body });
    expect(result).toMatchObject({ ok: false, failure: { code } });
  });

  it('T4 shows nothing to where a redirect points', async () => {
    let seen = 0;
    sandbox.site('elsewhere.example', () => {
      seen += 1;
      return new Response('{}');
    });
    await run({ kind: 'redirect', status: 307, location: 'https://elsewhere.example/' });
    expect(seen).toBe(0);
  });

  it(`gives up after ${timeout} ms without an answer`, async () => {
    const call = await prepare();
    const limits: number[] = [];
    const original = AbortSignal.timeout.bind(AbortSignal);
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
      limits.push(ms);
      return original(50);
    });
    sandbox.fault({ kind: 'stall' });
    expect(await call()).toEqual({
      ok: false,
      failure: {
        code: creates ? 'outcome-unknown' : 'unreachable',
        detail: 'no answer in time',
      },
    });
    expect(limits).toEqual([timeout]);
  });

  it('sends neither cookies nor a referrer', async () => {
    await run();
    const { headers } = sandbox.journal.at(-1) ?? { headers: {} };
    expect(headers).toHaveProperty('accept', 'application/json');
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
  });
});

/** Only a clear no of the server proves that nothing was made, whoever worded it. */
function createdCode(fault: Fault, refused: string): string {
  if (fault.kind === 'html' && fault.status === 400) return refused;
  if (fault.kind === 'html' && fault.status === 401) return 'unauthorized';
  return 'outcome-unknown';
}
