// Connecting, refreshing and asking for roles, over real HTTPS against the local Medium.
import { webcrypto } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ConnectionStore, createConnections } from '@/utils/connection/connections';
import { examine } from '@/utils/connection/doctor';
import { createPublications, type KnownPublications } from '@/utils/connection/publications';
import type { Account, Secret } from '@/utils/connection/types';
import type { Failure } from '@/utils/failure';
import { createMediumClient } from '@/utils/medium/client';
import { createTokenClient } from '@/utils/medium/tokens/tokens';
import { fail, ok, type Result } from '@/utils/result';
import { type Sandbox, startSandbox } from '../sandbox/index.ts';

const redirectUri = 'https://clipdraft.extension.example/medium';
let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
  sandbox.oauth.redirectUris.push(redirectUri);
});
afterAll(() => sandbox.close());
beforeEach(() => sandbox.reset());

/** Follows Medium's page as a person would who clicks allow or deny. */
async function click(url: string, button: 'allow' | 'deny'): Promise<Result<string>> {
  const page = await (await sandbox.fetch(url)).text();
  const link = new RegExp(
    `id="${button}"[^>]*href="([^"]+)"|href="([^"]+)"[^>]*id="${button}"`,
  ).exec(page);
  const action = link?.[1] ?? link?.[2];
  if (!action) throw new Error(`no ${button} on the page: ${page.slice(0, 500)}`);
  const target = new URL(action.replaceAll('&amp;', '&'), url);
  const answer = await sandbox.fetch(target, { redirect: 'manual' });
  const location = answer.headers.get('location');
  return location ? ok(location) : fail({ code: 'oauth-timeout' });
}

function world({ button = 'allow' as 'allow' | 'deny', now = () => Date.now() } = {}) {
  const accounts = new Map<string, Account>();
  const secrets = new Map<string, Secret>();
  const locks = new Map<string, Promise<unknown>>();
  let obstacle: Failure | null = null;
  let active = '';
  let ids = 0;
  const store: ConnectionStore = {
    accounts: async () => [...accounts.values()],
    account: async (id) => accounts.get(id) ?? null,
    secret: async (id) => secrets.get(id) ?? null,
    put: async (account, secret) => {
      accounts.set(account.id, account);
      secrets.set(account.id, secret);
    },
    rename: async (id, label) => {
      const account = accounts.get(id);
      if (account) accounts.set(id, { ...account, label });
    },
    remove: async (id) => {
      accounts.delete(id);
      secrets.delete(id);
    },
    setActive: async (id) => {
      active = id;
    },
  };
  const connections = createConnections({
    store,
    clientFor: (token) => createMediumClient({ fetch: sandbox.fetch, token, now }),
    tokens: createTokenClient({ fetch: sandbox.fetch, now }),
    launchAuthFlow: (url) => click(url, button),
    redirectUrl: () => redirectUri,
    obstacle: async () => obstacle,
    exclusively: async (name, work) => {
      const before = locks.get(name) ?? Promise.resolve();
      const run = before.then(work);
      locks.set(
        name,
        run.catch(() => undefined),
      );
      return run;
    },
    randomBytes: (bytes) => webcrypto.getRandomValues(bytes),
    newId: () => `account-${++ids}`,
    now,
  });
  return {
    connections,
    accounts,
    secrets,
    active: () => active,
    block: (failure: Failure) => {
      obstacle = failure;
    },
  };
}

const client = () => ({
  clientId: sandbox.oauth.clientId,
  clientSecret: sandbox.oauth.clientSecret,
});
const tokenRequests = () => sandbox.journal.filter(({ path }) => path === '/v1/tokens').length;

async function signedIn(options?: Parameters<typeof world>[0]) {
  const it = world(options);
  const account = await it.connections.authorize(client(), true);
  if (!account.ok) throw new Error(JSON.stringify(account.failure));
  return { ...it, account: account.value };
}

describe('an integration token', () => {
  it('is cleaned, checked by Medium, and shown only by its last four characters', async () => {
    const { connections, secrets, active } = world();
    const account = await connections.connect(` "Bearer ${sandbox.token}"\n`, true);
    expect(account).toMatchObject({
      ok: true,
      value: {
        label: sandbox.user.name,
        tokenTail: sandbox.token.slice(-4),
        kind: 'integration-token',
        kept: true,
      },
    });
    expect(JSON.stringify(account)).not.toContain(sandbox.token);
    expect(secrets.get('account-1')).toEqual({ kind: 'integration-token', token: sandbox.token });
    expect(active()).toBe('account-1');
  });

  it('is not kept when Medium does not know it', async () => {
    const { connections, secrets } = world();
    expect(await connections.connect('0'.repeat(65), true)).toMatchObject({
      failure: { code: 'unauthorized' },
    });
    expect(secrets.size).toBe(0);
  });

  it('leaves without a request when something stands in the way', async () => {
    const { connections, block } = world();
    block({ code: 'host-permission-missing' });
    expect(await connections.connect(sandbox.token, true)).toMatchObject({
      failure: { code: 'host-permission-missing' },
    });
    expect(sandbox.journal).toEqual([]);
  });

  it('of the same user connected anew replaces the old connection and keeps its name and id', async () => {
    const { connections, accounts, secrets } = world();
    await connections.connect(sandbox.token, true);
    await connections.rename('account-1', '  My \n blog ');
    await connections.connect(sandbox.token, false);
    expect([...accounts.values()]).toMatchObject([
      { id: 'account-1', label: 'My blog', kept: false },
    ]);
    expect([...secrets.keys()]).toEqual(['account-1']);
  });

  it('of another user stands beside it', async () => {
    const { connections, accounts, active } = world();
    const other = sandbox.addUser({ username: 'second', name: 'Second Writer' });
    await connections.connect(sandbox.token, true);
    await connections.connect(other.token, true);
    expect([...accounts.values()].map(({ user }) => user.username)).toEqual([
      sandbox.user.username,
      'second',
    ]);
    await connections.switchTo('account-1');
    expect(active()).toBe('account-1');
  });
});

describe('who sends what waits for an account that is gone', () => {
  it('is the same user’s next account, under whichever token, and nobody else', async () => {
    const { connections } = world();
    const { username } = sandbox.user;
    const other = sandbox.addUser({ username: 'second', name: 'Second Writer' });
    await connections.connect(other.token, true);
    expect(await connections.senderOf(username)).toBeNull();
    await connections.authorize(client(), true);
    expect(await connections.senderOf(username)).toEqual({ accountId: 'account-2', username });
    await connections.connect(sandbox.token, false);
    // It may upload pictures.
    expect(await connections.senderOf(username)).toEqual({ accountId: 'account-3', username });
    await connections.remove('account-3');
    expect(await connections.senderOf(username)).toMatchObject({ accountId: 'account-2' });
  });

  it('is no account whose token is gone', async () => {
    const { connections, secrets } = world();
    await connections.connect(sandbox.token, true);
    expect(await connections.usernameOf('account-1')).toBe(sandbox.user.username);
    secrets.clear();
    expect(await connections.senderOf(sandbox.user.username)).toBeNull();
    expect(await connections.usernameOf('account-2')).toBeNull();
  });

  it('F25 speaks with the id that Medium knows it by under its own token', async () => {
    const { connections } = world();
    await connections.connect(sandbox.token, true);
    await connections.remove('account-1');
    await connections.authorize(client(), true);
    const sender = await connections.senderOf(sandbox.user.username);
    const made = await connections.call(sender?.accountId ?? '', (medium, { user }) =>
      medium.createPost(user.id, {
        title: 'One',
        contentFormat: 'html',
        content: '<h1>One</h1><p>Words</p>',
        tags: [],
        publishStatus: 'draft',
        license: 'all-rights-reserved',
        notifyFollowers: false,
      }),
    );
    expect(made.ok).toBe(true);
    expect(sandbox.posts[0]?.authorId).toBe(sandbox.oauth.user.id);
  });
});

describe('signing in with an own Medium client', () => {
  it('ends with an account, its scopes, and the id that belongs to this token', async () => {
    const { account, secrets } = await signedIn();
    expect(account).toMatchObject({
      kind: 'oauth',
      scopes: ['basicProfile', 'listPublications', 'publishPost'],
      user: { id: sandbox.oauth.user.id },
    });
    expect(account.user.id).not.toBe(sandbox.user.id);
    expect(JSON.stringify(account)).not.toContain(sandbox.oauth.clientSecret);
    expect(secrets.get(account.id)).toMatchObject({
      kind: 'oauth',
      refreshToken: expect.any(String),
    });
  });

  it('is denied in words', async () => {
    const { connections } = world({ button: 'deny' });
    expect(await connections.authorize(client(), true)).toMatchObject({
      failure: { code: 'oauth-denied' },
    });
  });

  it.each(['wrong-state', 'no-state', 'two-codes', 'other-host'] as const)(
    'takes no code that comes back with %s',
    async (oddity) => {
      sandbox.oauth.next = oddity;
      const { connections, secrets } = world();
      expect(await connections.authorize(client(), true)).toMatchObject({
        failure: { code: 'oauth-wrong-redirect' },
      });
      expect([tokenRequests(), secrets.size]).toEqual([0, 0]);
    },
  );

  it('says so when Medium refuses the client', async () => {
    const { connections } = world();
    const wrong = { ...client(), clientSecret: 'f'.repeat(40) };
    expect(await connections.authorize(wrong, true)).toMatchObject({
      failure: { code: 'oauth-client-refused' },
    });
  });
});

describe('an OAuth token that has ended', () => {
  it('F28 is refreshed once for three callers at the same time, and each gets its answer', async () => {
    const { connections, account } = await signedIn();
    sandbox.oauth.expire();
    const before = tokenRequests();
    const ask = () => connections.call(account.id, (medium) => medium.getUser());
    const users = await Promise.all([ask(), ask(), ask()]);
    expect(users.every(({ ok }) => ok)).toBe(true);
    expect(tokenRequests() - before).toBe(1);
  });

  it('F27 is refreshed five minutes before its end, without a failed call', async () => {
    let time = Date.now();
    const { connections, account } = await signedIn({ now: () => time });
    time += 60 * 24 * 60 * 60_000 - 4 * 60_000;
    const user = await connections.call(account.id, (medium) => medium.getUser());
    expect(user.ok).toBe(true);
    expect(sandbox.journal.filter(({ status }) => status === 401)).toEqual([]);
    expect(tokenRequests()).toBe(2);
  });

  it('makes a post once, because a 401 proves that the first call made none', async () => {
    const { connections, account } = await signedIn();
    sandbox.oauth.expire();
    const made = await connections.call(account.id, (medium, { user }) =>
      medium.createPost(user.id, {
        title: 'Once',
        contentFormat: 'html',
        content: '<h1>Once</h1><p>Words</p>',
        tags: [],
        canonicalUrl: 'https://journal.example/once',
        publishStatus: 'draft',
        license: 'all-rights-reserved',
        notifyFollowers: false,
      }),
    );
    expect(made.ok).toBe(true);
    expect(sandbox.posts).toHaveLength(1);
  });

  it('keeps the old refresh token when the answer has none', async () => {
    const { connections, account, secrets } = await signedIn();
    sandbox.oauth.omitRefreshToken = true;
    const before = secrets.get(account.id);
    sandbox.oauth.expire();
    await connections.call(account.id, (medium) => medium.getUser());
    const after = secrets.get(account.id);
    expect(after).toMatchObject({
      refreshToken: (before as { refreshToken: string }).refreshToken,
    });
    expect(after).not.toEqual(before);
  });

  it('F29 keeps it too when the answer is lost on the way, and tries again at the next call', async () => {
    const { connections, account, secrets } = await signedIn();
    const before = secrets.get(account.id);
    sandbox.oauth.expire();
    sandbox.fault({ on: 'tokens', kind: 'reset', when: 'after-body' });
    const first = await connections.call(account.id, (medium) => medium.getUser());
    expect(first).toMatchObject({ failure: { code: 'unreachable' } });
    expect(secrets.get(account.id)).toEqual(before);
    expect((await connections.call(account.id, (medium) => medium.getUser())).ok).toBe(true);
  });

  it('says that the sign-in has ended when Medium takes the refresh token no more', async () => {
    const { connections, account } = await signedIn();
    sandbox.oauth.revoke();
    const user = await connections.call(account.id, (medium) => medium.getUser());
    expect(user).toMatchObject({ failure: { code: 'oauth-ended' } });
  });
});

describe('publications', () => {
  function roles() {
    const it = world();
    const known = new Map<string, KnownPublications>();
    const publications = createPublications(it.connections, {
      get: async (id) => known.get(id) ?? null,
      set: async (id, value) => void known.set(id, value),
    });
    return { ...it, publications };
  }

  it('are listed once, and their roles asked for only where somebody looks', async () => {
    const { connections, publications } = roles();
    await connections.connect(sandbox.token, true);
    await publications.load('account-1', false);
    await publications.load('account-1', false);
    const requests = () =>
      sandbox.journal.filter(({ path }) => /publications|contributors/.test(path)).length;
    expect(requests()).toBe(1);
    const ids = sandbox.publications.map(({ id }) => id);
    const learned = await publications.learnRoles('account-1', ids);
    await publications.learnRoles('account-1', ids);
    expect(requests()).toBe(1 + ids.length);
    expect(learned).toMatchObject({
      value: {
        roles: Object.fromEntries(sandbox.publications.map(({ id, role }) => [id, role ?? 'none'])),
      },
    });
  });

  it('leave a role unknown that Medium did not tell', async () => {
    const { connections, publications } = roles();
    await connections.connect(sandbox.token, true);
    await publications.load('account-1', false);
    sandbox.fault({ on: 'contributors', kind: 'status', status: 500 });
    const [first] = sandbox.publications;
    const learned = await publications.learnRoles('account-1', [first?.id ?? '']);
    expect(learned).toMatchObject({ value: { roles: {} } });
  });
});

describe('the connection doctor', () => {
  const doctor = (it: ReturnType<typeof world>, changes = {}) =>
    examine({
      isOnline: () => true,
      mayReachMedium: async () => true,
      active: async () => it.accounts.get(it.active()) ?? null,
      connections: it.connections,
      postsToday: async () => 1,
      ...changes,
    });
  const states = (steps: Awaited<ReturnType<typeof doctor>>) =>
    steps.map(({ state }) => state).join(' ');

  it('finds a good connection good, and shows no secret', async () => {
    const it = world();
    await it.connections.connect(sandbox.token, true);
    const steps = await doctor(it);
    expect(states(steps)).toBe('ok ok ok ok ok ok');
    expect(steps.at(-1)?.words).toContain('1 of about 10');
    expect(JSON.stringify(steps)).not.toContain(sandbox.token);
  });

  it.each([
    ['offline', { isOnline: () => false }, 'problem skipped skipped skipped skipped skipped'],
    [
      'the host withdrawn',
      { mayReachMedium: async () => false },
      'ok problem skipped skipped skipped skipped',
    ],
    ['nobody connected', { active: async () => null }, 'ok ok problem skipped skipped skipped'],
    ['the day’s posts used up', { postsToday: async () => 10 }, 'ok ok ok ok ok problem'],
  ])('names the first thing that is wrong: %s', async (_, changes, expected) => {
    const it = world();
    await it.connections.connect(sandbox.token, true);
    const steps = await doctor(it, changes);
    expect(states(steps)).toBe(expected);
    expect(steps.find(({ state }) => state === 'problem')?.next).toMatch(/\.$/);
  });

  it('says what Medium says of a token that it no longer takes', async () => {
    const it = await signedIn();
    sandbox.oauth.revoke();
    const steps = await doctor(it);
    expect(states(steps)).toBe('ok ok ok problem skipped skipped');
  });
});
