// What tests see of the local Medium's OAuth.
import type { SandboxUser } from './types.ts';

/** All that can be asked for. https://github.com/Medium/medium-api-docs#22-browser-based-authentication */
export const scopes = ['basicProfile', 'listPublications', 'publishPost', 'uploadImage'] as const;

/** One of them. */
export type Scope = (typeof scopes)[number];

/**
 * What goes wrong with the next click on "allow": a state that was not sent, none at all, two codes,
 * the answer at another host, or a page that stays.
 */
export type AuthorizeOddity = 'wrong-state' | 'no-state' | 'two-codes' | 'other-host' | 'never';

/** What a test can turn; `reset()` puts the defaults back. */
export interface OAuthSwitches {
  /** Whether the client may ask for uploadImage. Default false: Medium approves it by hand. */
  approvedForImages: boolean;
  /** Of access tokens issued from now on, in milliseconds. Default 60 days. */
  accessTokenLifetime: number;
  /** Unit of `expires_at`. Default 'ms', as the official Python SDK shows it. */
  expiresAtUnit: 'ms' | 's';
  /** Whether each refresh gives a new refresh token and ends the old one. Default false. */
  rotates: boolean;
  /** Whether the answer to a refresh leaves `refresh_token` out; nothing rotates then. Default false. */
  omitRefreshToken: boolean;
  /** Used once. */
  next?: AuthorizeOddity | undefined;
}

/** The one registered OAuth client, and the switches of the server. */
export interface SandboxOAuth extends OAuthSwitches {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Registered callbacks, compared letter by letter. Add yours. */
  readonly redirectUris: string[];
  /** The owner of the tokens: the same person as `sandbox.user`, with the id that this client sees. */
  readonly user: SandboxUser;
  /** Ends every access token now; refresh tokens stay. */
  expire(): void;
  /** Ends every access and refresh token, as the user can in Medium's settings. */
  revoke(): void;
}
