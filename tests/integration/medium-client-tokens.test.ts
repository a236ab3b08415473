// Signing in and refreshing, against the strict local Medium and its authorize page.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createMediumClient } from '@/utils/medium/client';
import {
  authorizeUrl,
  createState,
  defaultScopes,
  readRedirect,
  type Scope,
} from '@/utils/medium/tokens/oauth';
import { createTokenClient, type TokenGrant } from '@/utils/medium/tokens/tokens';
import type { Result } from '@/utils/result';
import type { AuthorizeOddity, Sandbox } from '../sandbox/index.ts';
import { startSandbox } from '../sandbox/index.ts';

const redirectUri = 'https://abcdefgh.chromiumapp.org/medium?from=clipdraft';

let sandbox: Sandbox;
let bodies: string[] = [];
beforeAll(async () => {
  sandbox = await startSandbox();
  sandbox.oauth.redirectUris.push(redirectUri);
});
afterAll(() => sandbox.close());
beforeEach(() => {
  sandbox.reset();
  bodies = [];
});

/** Notes each body as it leaves: the local Medium's journal cuts secrets out. */
const fetch: typeof globalThis.fetch = (input, init) => {
  bodies.push(String(init?.body));
  return sandbox.fetch(input, init);
};
const now = () => Date.now();
const tokens = () => createTokenClient({ fetch, now });
const api = (token: string) => createMediumClient({ fetch: sandbox.fetch, token, now });
const oauthClient = () => {
  const { clientId, clientSecret } = sandbox.oauth;
  return { clientId, clientSecret };
};
const state = createState((bytes) => crypto.getRandomValues(bytes));

/** What the browser does once the writer has clicked: follows the link and reports where it led. */
async function click(link: 'allow' | 'deny', scopes: readonly Scope[] = defaultScopes) {
  const { clientId } = sandbox.oauth;
  const url = authorizeUrl({ clientId, redirectUri, state, scopes });
  const page = await sandbox.fetch(url);
  expect(page.status).toBe(200);
  const answer = await sandbox.fetch(url.replace('/authorize?', `/authorize/${link}?`), {
    redirect: 'manual',
  });
  return readRedirect(answer.headers.get('location') ?? '', { redirectUri, state });
}

async function code(scopes?: readonly Scope[]): Promise<string> {
  const read = await click('allow', scopes);
  return read.ok ? read.value : '';
}

async function signIn(scopes?: readonly Scope[]): Promise<Result<TokenGrant>> {
  return tokens().getAccessToken({ ...oauthClient(), code: await code(scopes), redirectUri });
}

async function grantOf(result: Promise<Result<TokenGrant>>): Promise<TokenGrant> {
  const settled = await result;
  if (!settled.ok) throw new Error(settled.failure.code);
  return settled.value;
}

describe('the authorize page', () => {
  it('is opened by our address and comes back with a code', async () => {
    expect(await click('allow')).toEqual({ ok: true, value: expect.stringMatching(/^\w+$/) });
  });

  it('comes back without a state when the writer says no', async () => {
    expect(await click('deny')).toEqual({ ok: false, failure: { code: 'oauth-denied' } });
  });

  it.each<AuthorizeOddity>(['wrong-state', 'no-state', 'two-codes', 'other-host'])(
    'is not believed with %s',
    async (oddity) => {
      sandbox.oauth.next = oddity;
      expect(await click('allow')).toEqual({
        ok: false,
        failure: { code: 'oauth-wrong-redirect' },
      });
    },
  );
});

describe('getAccessToken', () => {
  it('gives a token that Medium accepts, with what it may do and when it ends', async () => {
    const grant = await grantOf(signIn());
    expect(grant).toEqual({
      accessToken: expect.stringMatching(/^[0-9a-f]{65}$/),
      refreshToken: expect.stringMatching(/^[0-9a-f]{65}$/),
      scopes: [...defaultScopes],
      expiresAt: expect.any(Number),
    });
    expect((grant.expiresAt ?? 0) - Date.now()).toBeGreaterThan(59 * 86_400_000);
    expect(await api(grant.accessToken).getUser()).toEqual({
      ok: true,
      value: sandbox.oauth.user,
    });
  });

  it('sends exactly the documented fields as a form, and no token', async () => {
    const given = await code();
    await tokens().getAccessToken({ ...oauthClient(), code: given, redirectUri });
    const { clientId, clientSecret } = sandbox.oauth;
    expect([...new URLSearchParams(bodies[0])].sort()).toEqual([
      ['client_id', clientId],
      ['client_secret', clientSecret],
      ['code', given],
      ['grant_type', 'authorization_code'],
      ['redirect_uri', redirectUri],
    ]);
    const entry = sandbox.journal[0];
    expect(entry).toMatchObject({ method: 'POST', path: '/v1/tokens' });
    expect(entry?.headers['content-type']).toMatch(/^application\/x-www-form-urlencoded/);
    expect(entry?.headers).not.toHaveProperty('authorization');
  });

  it('brings values through that mean something in a form', async () => {
    const odd = 'a&b=c+d %é';
    await tokens().getAccessToken({
      clientId: odd,
      clientSecret: odd,
      code: odd,
      redirectUri: odd,
    });
    const sent = new URLSearchParams(bodies[0]);
    expect(
      ['client_id', 'client_secret', 'code', 'redirect_uri'].map((name) => sent.get(name)),
    ).toEqual([odd, odd, odd, odd]);
  });

  it('F27 reads an end in seconds too', async () => {
    sandbox.oauth.expiresAtUnit = 's';
    const { expiresAt } = await grantOf(signIn());
    expect((expiresAt ?? 0) - Date.now()).toBeGreaterThan(59 * 86_400_000);
  });

  it('tells fewer scopes when fewer were granted, and Medium keeps to them', async () => {
    const { accessToken, scopes } = await grantOf(signIn(['basicProfile']));
    expect(scopes).toEqual(['basicProfile']);
    expect(await api(accessToken).getPublications(sandbox.oauth.user.id)).toMatchObject({
      failure: { code: 'missing-scope', mediumCode: 6002 },
    });
  });

  it('says that Medium refuses the secret', async () => {
    const input = { ...oauthClient(), clientSecret: 'wrong', code: await code(), redirectUri };
    expect(await tokens().getAccessToken(input)).toMatchObject({
      failure: { code: 'oauth-client-refused', status: 401, detail: expect.stringMatching(/\w/) },
    });
  });

  it('says that Medium refuses a code for another address', async () => {
    const input = { ...oauthClient(), code: await code(), redirectUri: 'https://other.example/' };
    expect(await tokens().getAccessToken(input)).toMatchObject({
      failure: { code: 'oauth-client-refused', status: 400 },
    });
  });

  it('says that Medium takes a code once', async () => {
    const input = { ...oauthClient(), code: await code(), redirectUri };
    expect(await tokens().getAccessToken(input)).toMatchObject({ ok: true });
    expect(await tokens().getAccessToken(input)).toMatchObject({
      failure: { code: 'oauth-client-refused' },
    });
  });

  it('reads a grant in an envelope, with scopes in one text', async () => {
    const body = '{"data":{"access_token":"2f","scope":"basicProfile,publishPost"}}';
    sandbox.fault({ kind: 'text', status: 200, body });
    expect(await signIn()).toEqual({
      ok: true,
      value: {
        accessToken: '2f',
        refreshToken: null,
        scopes: ['basicProfile', 'publishPost'],
        expiresAt: null,
      },
    });
  });
});

describe('refreshAccessToken', () => {
  it('gives another token that Medium accepts, once the first has ended', async () => {
    const first = await grantOf(signIn());
    sandbox.oauth.expire();
    expect(await api(first.accessToken).getUser()).toMatchObject({
      failure: { code: 'unauthorized' },
    });
    const refreshToken = first.refreshToken ?? '';
    const second = await grantOf(tokens().refreshAccessToken({ ...oauthClient(), refreshToken }));
    expect(second.accessToken).not.toBe(first.accessToken);
    expect(await api(second.accessToken).getUser()).toMatchObject({ ok: true });
  });

  it('sends exactly the documented fields as a form, and no token', async () => {
    const { refreshToken } = await grantOf(signIn());
    await tokens().refreshAccessToken({ ...oauthClient(), refreshToken: refreshToken ?? '' });
    const { clientId, clientSecret } = sandbox.oauth;
    expect([...new URLSearchParams(bodies.at(-1))].sort()).toEqual([
      ['client_id', clientId],
      ['client_secret', clientSecret],
      ['grant_type', 'refresh_token'],
      ['refresh_token', refreshToken],
    ]);
    expect(sandbox.journal.at(-1)?.headers).not.toHaveProperty('authorization');
  });

  it('tells whether the refresh token was changed, kept or left out', async () => {
    const { refreshToken } = await grantOf(signIn());
    const refresh = (token: string) =>
      tokens().refreshAccessToken({ ...oauthClient(), refreshToken: token });
    const old = refreshToken ?? '';
    expect((await grantOf(refresh(old))).refreshToken).toBe(old);
    sandbox.oauth.omitRefreshToken = true;
    expect((await grantOf(refresh(old))).refreshToken).toBeNull();
    sandbox.oauth.omitRefreshToken = false;
    sandbox.oauth.rotates = true;
    expect((await grantOf(refresh(old))).refreshToken).toMatch(/^[0-9a-f]{65}$/);
    expect(await refresh(old)).toMatchObject({ failure: { code: 'oauth-ended' } });
  });

  it('says that the sign-in has ended once the writer has revoked it', async () => {
    const { refreshToken } = await grantOf(signIn());
    sandbox.oauth.revoke();
    const input = { ...oauthClient(), refreshToken: refreshToken ?? '' };
    expect(await tokens().refreshAccessToken(input)).toMatchObject({
      failure: { code: 'oauth-ended', status: 401, detail: expect.stringMatching(/\w/) },
    });
  });
});

it('puts no secret into a failure', async () => {
  const input = {
    ...oauthClient(),
    clientSecret: 'S3cret-of-the-writer',
    code: 'c0de',
    redirectUri,
  };
  const failures = [
    await tokens().getAccessToken(input),
    await tokens().refreshAccessToken({ ...input, refreshToken: 'R3fresh' }),
  ];
  expect(JSON.stringify(failures)).not.toMatch(/S3cret|c0de|R3fresh/);
});
