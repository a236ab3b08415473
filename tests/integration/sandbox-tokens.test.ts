// OAuth at the local Medium: the two grants, and what the tokens are good for.
import { Agent } from 'undici';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Sandbox, startSandbox } from '../sandbox/index.ts';
import { codeLifetime, type TokenAnswer } from '../sandbox/oauth.ts';
import {
  allow,
  connect,
  exchangeFields,
  getMe,
  getPath,
  redirectUri,
  refreshFields,
  requestTokens,
  sendPostAs,
  sendToPublication,
} from '../sandbox/sample.ts';

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());
beforeEach(() => sandbox.reset());
afterEach(() => {
  vi.useRealTimers();
});

/** Lets time pass for the server; timers and sockets go on as usual. */
function wait(ms: number) {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + ms });
}

const tokensOf = async (response: Response) => (await response.json()) as TokenAnswer;
const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

describe('a code', () => {
  const newCode = async () => (await allow(sandbox)).get('code') ?? '';

  it('gives tokens without an envelope', async () => {
    const before = Date.now();
    const response = await requestTokens(sandbox, exchangeFields(sandbox, await newCode()));
    expect(response.status).toBe(201);
    const answer = await tokensOf(response);
    expect(answer).toEqual({
      token_type: 'Bearer',
      access_token: expect.stringMatching(/^[0-9a-f]{65}$/),
      refresh_token: expect.stringMatching(/^[0-9a-f]{65}$/),
      scope: ['basicProfile', 'listPublications', 'publishPost'],
      expires_at: expect.any(Number),
    });
    expect(answer.expires_at - before - 60 * 86_400_000).toBeLessThan(10_000);
    expect(answer.expires_at - before - 60 * 86_400_000).toBeGreaterThanOrEqual(0);
  });

  it('can tell the end in seconds', async () => {
    sandbox.oauth.expiresAtUnit = 's';
    sandbox.oauth.accessTokenLifetime = 5_500;
    const before = Date.now();
    const { expires_at } = await connect(sandbox);
    expect(expires_at).toBeGreaterThanOrEqual(Math.floor((before + 5_500) / 1000));
    expect(expires_at).toBeLessThanOrEqual(Math.floor((Date.now() + 5_500) / 1000));
  });

  it('works once', async () => {
    const fields = exchangeFields(sandbox, await newCode());
    expect((await requestTokens(sandbox, fields)).status).toBe(201);
    expect((await requestTokens(sandbox, fields)).status).toBe(400);
  });

  it.each([
    [codeLifetime - 5_000, 201],
    [codeLifetime, 400],
  ])('after %i ms: %i', async (ms, status) => {
    const fields = exchangeFields(sandbox, await newCode());
    wait(ms);
    expect((await requestTokens(sandbox, fields)).status).toBe(status);
  });

  it.each([
    ['code', 'unknown', 400],
    ['redirect_uri', 'https://callback.example/medium', 400],
    ['client_id', 'other', 401],
    ['client_secret', 'other', 401],
  ])('does not work with another %s, and is not used up by it', async (field, value, status) => {
    const fields = exchangeFields(sandbox, await newCode());
    const response = await requestTokens(sandbox, { ...fields, [field]: value });
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({
      errors: [{ message: expect.stringContaining(field), code: -1 }],
    });
    expect((await requestTokens(sandbox, fields)).status).toBe(201);
  });

  it('does not work for a callback that is registered but was not the one', async () => {
    const other = 'https://callback.example/other';
    sandbox.oauth.redirectUris.push(other);
    const fields = { ...exchangeFields(sandbox, await newCode()), redirect_uri: other };
    expect((await requestTokens(sandbox, fields)).status).toBe(400);
  });
});

describe('a refresh token', () => {
  const refresh = async (token: string | undefined) =>
    requestTokens(sandbox, refreshFields(sandbox, token));

  it('gives new tokens of the same scopes, again and again', async () => {
    const first = await connect(sandbox, 'basicProfile');
    for (let time = 0; time < 2; time += 1) {
      const response = await refresh(first.refresh_token);
      expect(response.status).toBe(201);
      const second = await tokensOf(response);
      expect(second).toMatchObject({ refresh_token: first.refresh_token, scope: ['basicProfile'] });
      expect(second.access_token).not.toBe(first.access_token);
      expect((await getMe(sandbox, bearer(second.access_token))).status).toBe(200);
    }
  });

  it('can be left out of the answer, and stays good', async () => {
    sandbox.oauth.omitRefreshToken = true;
    sandbox.oauth.rotates = true;
    const first = await connect(sandbox);
    expect(first.refresh_token).toBeDefined();
    expect(await tokensOf(await refresh(first.refresh_token))).not.toHaveProperty('refresh_token');
    expect((await refresh(first.refresh_token)).status).toBe(201);
  });

  it('can rotate: the old one is of no more use', async () => {
    sandbox.oauth.rotates = true;
    const first = await connect(sandbox);
    const second = await tokensOf(await refresh(first.refresh_token));
    expect(second.refresh_token).not.toBe(first.refresh_token);
    expect((await refresh(first.refresh_token)).status).toBe(401);
    expect((await refresh(second.refresh_token)).status).toBe(201);
  });

  it.each([
    ['refresh_token', 'unknown'],
    ['client_id', 'other'],
    ['client_secret', 'other'],
  ])('answers 401 to another %s', async (field, value) => {
    const { refresh_token } = await connect(sandbox);
    const fields = { ...refreshFields(sandbox, refresh_token), [field]: value };
    const response = await requestTokens(sandbox, fields);
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({
      errors: [{ message: expect.stringContaining(field), code: -1 }],
    });
  });

  it('does not take an access token for one', async () => {
    expect((await refresh((await connect(sandbox)).access_token)).status).toBe(401);
  });
});

describe('the form', () => {
  const wrongGrant = { errors: [{ message: 'grant_type was invalid.', code: 6021 }] };
  const url = 'https://api.medium.com/v1/tokens';

  async function sendBoth(send: (fields: Record<string, string>) => Promise<Response>) {
    const { refresh_token } = await connect(sandbox);
    const code = (await allow(sandbox)).get('code') ?? '';
    const both = [exchangeFields(sandbox, code), refreshFields(sandbox, refresh_token)];
    for (const fields of both) {
      const response = await send(fields);
      expect(response.status).toBe(400);
      expect(await response.json()).toEqual(wrongGrant);
      expect((await requestTokens(sandbox, fields)).status).toBe(201);
    }
  }

  it('is no JSON', () =>
    sendBoth((fields) => {
      const headers = { 'content-type': 'application/json' };
      return sandbox.fetch(url, { method: 'POST', headers, body: JSON.stringify(fields) });
    }));

  it('is no multipart', () =>
    sendBoth((fields) => {
      const body = new FormData();
      for (const [name, value] of Object.entries(fields)) body.append(name, value);
      return sandbox.fetch(url, { method: 'POST', body });
    }));

  it('is not in the address', () =>
    sendBoth((fields) =>
      sandbox.fetch(`${url}?${new URLSearchParams(fields)}`, { method: 'POST' }),
    ));

  it('is not in the address beside a body', () =>
    sendBoth((fields) => {
      const body = new URLSearchParams(fields);
      return sandbox.fetch(`${url}?client_id=${fields.client_id}`, { method: 'POST', body });
    }));

  it('says what it is', () =>
    sendBoth((fields) => {
      const headers = { 'content-type': 'text/plain' };
      const body = String(new URLSearchParams(fields));
      return sandbox.fetch(url, { method: 'POST', headers, body });
    }));

  it.each(['password', 'toString', ''])('knows no grant_type "%s"', async (grant_type) => {
    const response = await requestTokens(sandbox, { ...exchangeFields(sandbox, 'x'), grant_type });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual(wrongGrant);
  });

  it.each([
    ['exchange', 'scope', () => exchangeFields(sandbox, 'x')],
    ['exchange', 'refresh_token', () => exchangeFields(sandbox, 'x')],
    ['refresh', 'scope', () => refreshFields(sandbox, 'x')],
    ['refresh', 'redirect_uri', () => refreshFields(sandbox, 'x')],
  ])('of an %s has no field %s', async (_, field, fields) => {
    const response = await requestTokens(sandbox, { ...fields(), [field]: 'x' });
    expect(response.status).toBe(400);
    const message = `Unexpected field (${field}) specified`;
    expect(await response.json()).toEqual({ errors: [{ message, code: 6007 }] });
  });

  const needed: [string, () => Record<string, string>][] = [
    ...['code', 'client_id', 'client_secret', 'redirect_uri'].map(
      (field): [string, () => Record<string, string>] => [
        field,
        () => exchangeFields(sandbox, 'x'),
      ],
    ),
    ...['refresh_token', 'client_id', 'client_secret'].map(
      (field): [string, () => Record<string, string>] => [field, () => refreshFields(sandbox, 'x')],
    ),
  ];
  it.each(needed)('needs %s, once', async (field, make) => {
    const { [field]: left, ...rest } = make();
    const missing = await requestTokens(sandbox, rest);
    expect(missing.status).toBe(400);
    const message = `The field ${field} is required.`;
    expect(await missing.json()).toEqual({ errors: [{ message, code: -1 }] });
    const body = new URLSearchParams([...Object.entries(make()), [field, left ?? '']]);
    const twice = await sandbox.fetch(url, { method: 'POST', body });
    expect(twice.status).toBe(400);
    expect(await twice.text()).toContain('twice');
  });
});

describe('an access token', () => {
  it('belongs to the same person, who has another id', async () => {
    const { access_token } = await connect(sandbox);
    const response = await getMe(sandbox, bearer(access_token));
    expect(await response.json()).toEqual({ data: sandbox.oauth.user });
    expect(sandbox.oauth.user).toEqual({ ...sandbox.user, id: sandbox.oauth.user.id });
    expect(sandbox.oauth.user.id).not.toBe(sandbox.user.id);
  });

  it('works with its own id only', async () => {
    const { access_token } = await connect(sandbox);
    expect((await sendPostAs(sandbox, access_token, sandbox.user.id)).status).toBe(403);
    expect((await sendPostAs(sandbox, sandbox.token, sandbox.oauth.user.id)).status).toBe(403);
    const list = `users/${sandbox.user.id}/publications`;
    expect((await getPath(sandbox, list, access_token)).status).toBe(403);
    expect((await sendPostAs(sandbox, access_token, sandbox.oauth.user.id)).status).toBe(201);
    const id = sandbox.publications[0]?.id;
    expect((await sendToPublication(sandbox, id, {}, access_token)).status).toBe(201);
    const authors = sandbox.posts.map(({ authorId }) => authorId);
    expect(authors).toEqual([sandbox.oauth.user.id, sandbox.oauth.user.id]);
    const drafts = await sandbox.fetch('https://medium.com/me/stories/drafts');
    expect((await drafts.text()).match(/A walk/g)).toHaveLength(2);
  });

  const users = () => sandbox.oauth.user.id;
  const first = () => sandbox.publications[0]?.id;
  const calls: [scope: string, call: (token: string) => Promise<Response>][] = [
    ['basicProfile', (token) => getMe(sandbox, bearer(token))],
    ['listPublications', (token) => getPath(sandbox, `users/${users()}/publications`, token)],
    [
      'listPublications',
      (token) => getPath(sandbox, `publications/${first()}/contributors`, token),
    ],
    ['publishPost', (token) => sendPostAs(sandbox, token, users())],
    ['publishPost', (token) => sendToPublication(sandbox, first(), {}, token)],
  ];
  it.each(calls)('needs %s for its calls', async (scope, call) => {
    const all = ['basicProfile', 'listPublications', 'publishPost'];
    const others = all.filter((each) => each !== scope).join(',');
    const refused = await call((await connect(sandbox, others)).access_token);
    expect(refused.status).toBe(401);
    expect(await refused.json()).toEqual({
      errors: [{ message: expect.stringContaining(scope), code: 6002 }],
    });
    expect((await call((await connect(sandbox, scope)).access_token)).ok).toBe(true);
  });

  async function expectInvalid(token: string) {
    const response = await getMe(sandbox, bearer(token));
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({
      errors: [{ message: 'Token was invalid.', code: 6003 }],
    });
  }

  it('ends when its time is over', async () => {
    sandbox.oauth.accessTokenLifetime = 60_000;
    const { access_token } = await connect(sandbox);
    wait(50_000);
    expect((await getMe(sandbox, bearer(access_token))).status).toBe(200);
    wait(10_001);
    await expectInvalid(access_token);
  });

  it('ends by expire, which leaves the refresh token good', async () => {
    const { access_token, refresh_token } = await connect(sandbox);
    sandbox.oauth.expire();
    await expectInvalid(access_token);
    const renewed = await requestTokens(sandbox, refreshFields(sandbox, refresh_token));
    const { access_token: second } = await tokensOf(renewed);
    expect((await getMe(sandbox, bearer(second))).status).toBe(200);
  });

  it('ends by revoke, along with the refresh token; the integration token does not', async () => {
    const { access_token, refresh_token } = await connect(sandbox);
    sandbox.oauth.revoke();
    await expectInvalid(access_token);
    const refused = await requestTokens(sandbox, refreshFields(sandbox, refresh_token));
    expect(refused.status).toBe(401);
    expect((await getMe(sandbox)).status).toBe(200);
  });

  it.each(['expire', 'revoke'])('ends by the control %s', async (end) => {
    const { access_token } = await connect(sandbox);
    const dispatcher = new Agent({ connect: { ca: sandbox.certificate } });
    const init = { method: 'POST', dispatcher };
    expect((await fetch(`${sandbox.origin}/_sandbox/oauth/${end}`, init)).status).toBe(204);
    await expectInvalid(access_token);
    await dispatcher.destroy();
  });

  it('is not a refresh token', async () => {
    await expectInvalid((await connect(sandbox)).refresh_token ?? '');
  });
});

it('writes no code, token or secret into the journal', async () => {
  const code = (await allow(sandbox)).get('code') ?? '';
  const response = await requestTokens(sandbox, exchangeFields(sandbox, code));
  const { access_token, refresh_token = '' } = await tokensOf(response);
  await requestTokens(sandbox, refreshFields(sandbox, refresh_token));
  await getMe(sandbox, bearer(access_token));
  await getPath(sandbox, `me?access_token=${access_token}`, access_token);
  sandbox.oauth.revoke();
  await requestTokens(sandbox, refreshFields(sandbox, refresh_token));
  const journal = JSON.stringify(sandbox.journal);
  for (const secret of [code, access_token, refresh_token, sandbox.oauth.clientSecret]) {
    expect(journal).not.toContain(secret);
  }
  expect(new URLSearchParams(sandbox.journal[0]?.body).get('grant_type')).toBe(
    'authorization_code',
  );
});

it('a fault waits for tokens', async () => {
  const { refresh_token } = await connect(sandbox);
  sandbox.fault({ on: 'tokens', kind: 'html', status: 403, challenge: true });
  expect((await getMe(sandbox)).status).toBe(200);
  const fields = refreshFields(sandbox, refresh_token);
  expect((await requestTokens(sandbox, fields)).status).toBe(403);
  expect((await requestTokens(sandbox, fields)).status).toBe(201);
});

it('reset turns the switches back; tokens and callbacks stay', async () => {
  const { access_token } = await connect(sandbox);
  Object.assign(sandbox.oauth, {
    approvedForImages: true,
    accessTokenLifetime: 1,
    expiresAtUnit: 's',
    rotates: true,
    omitRefreshToken: true,
    next: 'never',
  });
  sandbox.reset();
  expect(sandbox.oauth).toMatchObject({
    approvedForImages: false,
    accessTokenLifetime: 60 * 86_400_000,
    expiresAtUnit: 'ms',
    rotates: false,
    omitRefreshToken: false,
    next: undefined,
  });
  expect(sandbox.oauth.redirectUris).toContain(redirectUri);
  expect((await getMe(sandbox, bearer(access_token))).status).toBe(200);
});
