// Signing in on Medium's own page: the address that starts it and the address that comes back.
// https://github.com/Medium/medium-api-docs#22-browser-based-authentication
import { fail, ok, type Result } from '../../result';
import { plain } from '../plain';

/** What an application can ask to do. Medium grants uploadImage only to those whom it has approved. */
export const scopes = ['basicProfile', 'listPublications', 'publishPost', 'uploadImage'] as const;
export type Scope = (typeof scopes)[number];

/** The ones that every application may ask for; one scope too many makes Medium's page an error page. */
export const defaultScopes: readonly Scope[] = ['basicProfile', 'listPublications', 'publishPost'];

const authorizeAddress = 'https://medium.com/m/oauth/authorize';

export interface AuthorizeRequest {
  clientId: string;
  /** Character for character as registered with Medium. */
  redirectUri: string;
  /** From createState, kept for readRedirect. */
  state: string;
  scopes: readonly Scope[];
}

/** The page where the writer allows or denies it. Medium parts scopes by commas, not by OAuth's spaces. */
export function authorizeUrl({ clientId, redirectUri, state, scopes }: AuthorizeRequest): string {
  // Not URLSearchParams, which would write the commas as %2C; the names of scopes need no escape.
  return [
    `${authorizeAddress}?client_id=${encodeURIComponent(clientId)}`,
    `scope=${scopes.join(',')}`,
    `state=${encodeURIComponent(state)}`,
    'response_type=code',
    `redirect_uri=${encodeURIComponent(redirectUri)}`,
  ].join('&');
}

/**
 * A value that only this sign-in knows: 256 bits in hexadecimal.
 * @param random fills the bytes that it is given and returns them, as `crypto.getRandomValues` does
 */
export function createState(random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array): string {
  return Array.from(random(new Uint8Array(32)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
}

/**
 * Reads the address to which Medium's page has sent the browser back.
 * @returns the code for getAccessToken. 'oauth-denied' when the writer said no; 'oauth-refused' for other errors
 * that Medium names, which may come without a state; 'oauth-wrong-redirect' for everything that is not the exact
 * answer to this very sign-in: another address, a parameter given twice, a code without the state
 */
export function readRedirect(
  returned: string,
  expected: { redirectUri: string; state: string },
): Result<string> {
  const wrong = fail({ code: 'oauth-wrong-redirect' });
  const address = parseUrl(returned);
  const callback = parseUrl(expected.redirectUri);
  if (!address || !callback || place(address) !== place(callback)) return wrong;

  const params = address.searchParams;
  const names = [...params.keys()];
  if (new Set(names).size !== names.length) return wrong;
  const code = params.get('code');
  const error = params.get('error');
  const state = params.get('state');
  const isOurs = expected.state !== '' && state === expected.state;

  if (error !== null) {
    // Medium sends a denial without the state; but one that is there must be the right one.
    if (code !== null || (state !== null && !isOurs)) return wrong;
    if (error === 'access_denied') return fail({ code: 'oauth-denied' });
    const detail = plain(params.get('error_description') ?? error);
    return fail({ code: 'oauth-refused', ...(detail === '' ? {} : { detail }) });
  }
  return code && isOurs ? ok(code) : wrong;
}

function parseUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

/** All of an address before its query. Not `origin`, which is 'null' for every scheme but the web's. */
function place({ protocol, username, password, host, pathname }: URL): string {
  return `${protocol}//${username}:${password}@${host}${pathname}`;
}
