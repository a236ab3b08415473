// Codes, access tokens and refresh tokens of the one registered OAuth client.
// https://github.com/Medium/medium-api-docs#22-browser-based-authentication
import type { AuthorizeOddity, OAuthSwitches, SandboxOAuth, Scope } from './oauth-types.ts';
import { type Access, hex, type Person, userOf } from './people.ts';
import type { SandboxUser } from './types.ts';

/** How long a code can be exchanged, in milliseconds. Medium publishes no number; this is usual. */
export const codeLifetime = 600_000;

/** What POST /v1/tokens answers, without an envelope. */
export interface TokenAnswer {
  token_type: 'Bearer';
  access_token: string;
  refresh_token?: string;
  scope: Scope[];
  expires_at: number;
}

interface Code {
  scopes: Scope[];
  redirectUri: string;
  expiresAt: number;
}

const defaults: Required<OAuthSwitches> = {
  approvedForImages: false,
  accessTokenLifetime: 60 * 86_400_000,
  expiresAtUnit: 'ms',
  rotates: false,
  omitRefreshToken: false,
  next: undefined,
};

/** The server's side; tests see it as {@link SandboxOAuth}. */
export class OAuth implements SandboxOAuth {
  readonly clientId = hex(12);
  readonly clientSecret = hex(40);
  readonly redirectUris: string[] = [];
  readonly user: SandboxUser;
  approvedForImages = defaults.approvedForImages;
  accessTokenLifetime = defaults.accessTokenLifetime;
  expiresAtUnit = defaults.expiresAtUnit;
  rotates = defaults.rotates;
  omitRefreshToken = defaults.omitRefreshToken;
  next: AuthorizeOddity | undefined;
  readonly #person: Person;
  readonly #codes = new Map<string, Code>();
  readonly #access = new Map<string, { scopes: Scope[]; expiresAt: number }>();
  readonly #refresh = new Map<string, Scope[]>();
  readonly #secrets = new Set<string>([this.clientSecret]);

  constructor(person: Person) {
    this.#person = person;
    this.user = userOf(person, 'oauth');
  }

  expire(): void {
    for (const token of this.#access.values()) token.expiresAt = 0;
  }

  revoke(): void {
    this.#access.clear();
    this.#refresh.clear();
  }

  resetSwitches(): void {
    Object.assign(this, defaults);
  }

  /** All that must not stand in the journal, of use or not. */
  secrets(): string[] {
    return [...this.#secrets];
  }

  issueCode(scopes: Scope[], redirectUri: string): string {
    const code = this.#secret(12);
    this.#codes.set(code, { scopes, redirectUri, expiresAt: Date.now() + codeLifetime });
    return code;
  }

  /** What the user agreed to; nothing if the code is unknown, used or late, or the address differs. */
  redeemCode(code: string, redirectUri: string): Scope[] | undefined {
    const found = this.#codes.get(code);
    if (!found || found.expiresAt <= Date.now() || found.redirectUri !== redirectUri) return;
    this.#codes.delete(code);
    return found.scopes;
  }

  issueTokens(scopes: Scope[]): TokenAnswer {
    const refreshToken = this.#secret(65);
    this.#refresh.set(refreshToken, scopes);
    return this.#answer(scopes, refreshToken);
  }

  /** New tokens for a refresh token; nothing if it is unknown. */
  refreshTokens(token: string): TokenAnswer | undefined {
    const scopes = this.#refresh.get(token);
    if (!scopes) return;
    if (this.omitRefreshToken) return this.#answer(scopes);
    if (!this.rotates) return this.#answer(scopes, token);
    this.#refresh.delete(token);
    return this.issueTokens(scopes);
  }

  /** What an access token stands for; nothing if it is unknown or expired. */
  find(token: string): Access | undefined {
    const found = this.#access.get(token);
    if (!found || found.expiresAt <= Date.now()) return;
    return { person: this.#person, application: 'oauth', scopes: found.scopes };
  }

  #secret(length: number): string {
    const secret = hex(length);
    this.#secrets.add(secret);
    return secret;
  }

  #answer(scopes: Scope[], refreshToken?: string): TokenAnswer {
    const token = this.#secret(65);
    const expiresAt = Date.now() + this.accessTokenLifetime;
    this.#access.set(token, { scopes, expiresAt });
    return {
      token_type: 'Bearer',
      access_token: token,
      ...(refreshToken !== undefined && { refresh_token: refreshToken }),
      scope: scopes,
      expires_at: this.expiresAtUnit === 'ms' ? expiresAt : Math.floor(expiresAt / 1000),
    };
  }
}
