// Connecting, and speaking for a connected account. The world is passed in; tokens go no further than here.
import { type Failure, storageFailure } from '../failure';
import type { MediumClient } from '../medium/client';
import { authorizeUrl, createState, defaultScopes, readRedirect } from '../medium/tokens/oauth';
import { normalizeToken } from '../medium/tokens/token';
import type { TokenClient, TokenGrant } from '../medium/tokens/tokens';
import { fail, ok, type Result } from '../result';
import type { Account, Secret } from './types';

export interface ConnectionStore {
  accounts(): Promise<Account[]>;
  account(id: string): Promise<Account | null>;
  secret(id: string): Promise<Secret | null>;
  /** Keeps or replaces both, where `account.kept` says. */
  put(account: Account, secret: Secret): Promise<void>;
  rename(id: string, label: string): Promise<void>;
  remove(id: string): Promise<void>;
  setActive(id: string): Promise<void>;
}

export interface ConnectionsOptions {
  store: ConnectionStore;
  clientFor: (token: string) => MediumClient;
  tokens: TokenClient;
  /** Opens Medium's sign-in and gives the address that it came back to. */
  launchAuthFlow: (url: string) => Promise<Result<string>>;
  redirectUrl: () => string;
  /** Why Medium cannot be asked right now, or null. */
  obstacle: () => Promise<Failure | null>;
  /** Runs `work` alone among all contexts of the extension. */
  exclusively: <Value>(name: string, work: () => Promise<Value>) => Promise<Value>;
  randomBytes: Parameters<typeof createState>[0];
  newId: () => string;
  /** Milliseconds since the epoch. */
  now: () => number;
}

/** Milliseconds before its end at which an OAuth token is refreshed. */
const refreshAhead = 5 * 60_000;

export interface OAuthClient {
  clientId: string;
  clientSecret: string;
}

export type Connections = ReturnType<typeof createConnections>;

/** The connected accounts and their tokens, which never leave the background. */
export function createConnections(options: ConnectionsOptions) {
  const { store, clientFor, tokens, exclusively, now } = options;

  /** Asks Medium whose token this is, and keeps both. The same user connected anew replaces the old connection. */
  async function keep(
    secret: Secret,
    scopes: string[] | null,
    kept: boolean,
  ): Promise<Result<Account>> {
    const token = tokenOf(secret);
    const user = await clientFor(token).getUser();
    if (!user.ok) return user;
    const old = (await store.accounts()).find(
      ({ kind, user: { username } }) => kind === secret.kind && username === user.value.username,
    );
    const account: Account = {
      // The same user keeps the id: drafts in the outbox go by it.
      id: old?.id ?? options.newId(),
      label: old?.label ?? user.value.name,
      user: user.value,
      kind: secret.kind,
      kept,
      tokenTail: token.slice(-4),
      scopes,
      connectedAt: now(),
    };
    try {
      await store.put(account, secret);
      await store.setActive(account.id);
    } catch (error) {
      return fail(storageFailure(error));
    }
    return ok(account);
  }

  /**
   * A usable access token in place of one that has ended or is about to. Single flight: whoever comes second finds
   * the new token there. The old refresh token is kept when the answer has none, or never arrives.
   */
  function refresh(id: string, used: string): Promise<Result<string>> {
    return exclusively(`refresh:${id}`, async () => {
      const [account, secret] = await Promise.all([store.account(id), store.secret(id)]);
      if (!account || secret?.kind !== 'oauth') return fail({ code: 'not-connected' });
      if (secret.accessToken !== used) return ok(secret.accessToken);
      if (secret.refreshToken === null) return fail({ code: 'oauth-ended' });
      const { refreshToken, clientId, clientSecret } = secret;
      const grant = await tokens.refreshAccessToken({ refreshToken, clientId, clientSecret });
      if (!grant.ok) return grant;
      const { accessToken } = grant.value;
      await store.put(
        { ...account, tokenTail: accessToken.slice(-4) },
        secretOf(grant.value, { clientId, clientSecret }, refreshToken),
      );
      return ok(accessToken);
    });
  }

  async function freshToken(id: string, secret: Secret): Promise<string> {
    const token = tokenOf(secret);
    const ending = secret.kind === 'oauth' && (secret.expiresAt ?? Infinity) - now() < refreshAhead;
    if (!ending) return token;
    const refreshed = await refresh(id, token);
    // The clock is a hint only: a token that could not be refreshed may still be good, and a 401 will say.
    return refreshed.ok ? refreshed.value : token;
  }

  return {
    /** @param kept false: only until the browser is closed */
    async connect(pasted: string, kept: boolean): Promise<Result<Account>> {
      const token = normalizeToken(pasted);
      if (!token.ok) return token;
      const blocked = await options.obstacle();
      if (blocked) return fail(blocked);
      return keep({ kind: 'integration-token', token: token.value }, null, kept);
    },

    /** Signs in with the writer's own Medium client. The state lives and ends with this call. */
    async authorize(client: OAuthClient, kept: boolean): Promise<Result<Account>> {
      const blocked = await options.obstacle();
      if (blocked) return fail(blocked);
      const redirectUri = options.redirectUrl();
      const state = createState(options.randomBytes);
      const { clientId } = client;
      const url = authorizeUrl({ clientId, redirectUri, state, scopes: defaultScopes });
      const returned = await options.launchAuthFlow(url);
      if (!returned.ok) return returned;
      const code = readRedirect(returned.value, { redirectUri, state });
      if (!code.ok) return code;
      const grant = await tokens.getAccessToken({ ...client, code: code.value, redirectUri });
      return grant.ok ? keep(secretOf(grant.value, client, null), grant.value.scopes, kept) : grant;
    },

    /**
     * Calls Medium for an account. A 401 refreshes an OAuth token once and calls again, which is safe for a create
     * call too: Medium refused the first one before it made anything.
     */
    async call<Value>(
      id: string,
      work: (client: MediumClient, account: Account) => Promise<Result<Value>>,
    ): Promise<Result<Value>> {
      const [account, secret] = await Promise.all([store.account(id), store.secret(id)]);
      if (!account || !secret) return fail({ code: 'not-connected' });
      const token = await freshToken(id, secret);
      const first = await work(clientFor(token), account);
      if (first.ok || first.failure.code !== 'unauthorized' || secret.kind !== 'oauth')
        return first;
      const refreshed = await refresh(id, token);
      return refreshed.ok ? work(clientFor(refreshed.value), account) : refreshed;
    },

    /** True when the account is known and there is a token to speak for it: the same as `call` asks for. */
    async isConnected(id: string): Promise<boolean> {
      const [account, secret] = await Promise.all([store.account(id), store.secret(id)]);
      return account !== null && secret !== null;
    },

    /** The user of this account, by their name on Medium; null when it is not here. */
    async usernameOf(id: string): Promise<string | null> {
      return (await store.account(id))?.user.username ?? null;
    },

    /**
     * Whoever connects the same user again means the same writer, with whichever token. An integration token comes first: it
     * may upload pictures, which an own client may only with Medium's consent.
     * @returns a connected account of this user; null: there is none
     */
    async senderOf(username: string): Promise<{ accountId: string; username: string } | null> {
      const own = (await store.accounts()).filter(({ user }) => user.username === username);
      own.sort((one, other) => Number(one.kind === 'oauth') - Number(other.kind === 'oauth'));
      for (const { id } of own)
        if ((await store.secret(id)) !== null) return { accountId: id, username };
      return null;
    },

    remove: store.remove,
    switchTo: store.setActive,
    async rename(id: string, label: string): Promise<void> {
      const name = label
        .replace(/[\p{C}\s]+/gu, ' ')
        .trim()
        .slice(0, 60);
      const account = await store.account(id);
      if (account) await store.rename(id, name || account.user.name);
    },
  };
}

function tokenOf(secret: Secret): string {
  return secret.kind === 'oauth' ? secret.accessToken : secret.token;
}

function secretOf(grant: TokenGrant, client: OAuthClient, oldRefreshToken: string | null): Secret {
  return {
    kind: 'oauth',
    accessToken: grant.accessToken,
    refreshToken: grant.refreshToken ?? oldRefreshToken,
    expiresAt: grant.expiresAt,
    clientId: client.clientId,
    clientSecret: client.clientSecret,
  };
}
