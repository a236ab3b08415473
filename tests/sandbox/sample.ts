// The smallest call of each kind that the local Medium accepts: tests change one thing in it.
import type { TokenAnswer } from './oauth.ts';
import type { Sandbox } from './types.ts';

/** A valid new post, as JSON fields. */
export const samplePost = {
  title: 'A walk',
  contentFormat: 'html',
  content: '<h1>A walk</h1><p>Along the river.</p>',
  publishStatus: 'draft',
} as const;

/** GET /v1/me with the right token; `init` and `fetch` may differ. */
export function getMe(sandbox: Sandbox, init: RequestInit = {}, fetch = sandbox.fetch) {
  const headers = { authorization: `Bearer ${sandbox.token}` };
  return fetch('https://api.medium.com/v1/me', { headers, ...init });
}

function postTo(
  sandbox: Sandbox,
  path: string,
  { changes = {}, fetch = sandbox.fetch, token = sandbox.token },
) {
  return fetch(`https://api.medium.com/v1/${path}/posts`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ ...samplePost, ...changes }),
  });
}

/** POST of {@link samplePost} with these fields changed; undefined leaves a field out. */
export function sendPost(sandbox: Sandbox, changes: object = {}, fetch = sandbox.fetch) {
  return postTo(sandbox, `users/${sandbox.user.id}`, { changes, fetch });
}

/** The same in somebody's name, with their token. */
export function sendPostAs(sandbox: Sandbox, token: string, userId: string) {
  return postTo(sandbox, `users/${userId}`, { token });
}

/** The same into a publication. */
export function sendToPublication(
  sandbox: Sandbox,
  publicationId: string | undefined,
  changes: object = {},
  token = sandbox.token,
) {
  return postTo(sandbox, `publications/${publicationId}`, { changes, token });
}

/** GET below /v1 with this token. */
export function getPath(sandbox: Sandbox, path: string, token = sandbox.token) {
  const headers = { authorization: `Bearer ${token}` };
  return sandbox.fetch(`https://api.medium.com/v1/${path}`, { headers });
}

/** The smallest beginning of a file that each type is known by. */
export const sampleImages = {
  'image/jpeg': Buffer.from('ffd8ffe000104a464946', 'hex'),
  'image/png': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  'image/gif': Buffer.from('GIF89a\x01\0\x01\0', 'latin1'),
  'image/tiff': Buffer.from('II*\0\b\0\0\0', 'latin1'),
} as const;

/** A form with one picture. */
export function imageForm(
  bytes: Uint8Array<ArrayBuffer> = sampleImages['image/png'],
  type = 'image/png',
  part = 'image',
): FormData {
  const form = new FormData();
  form.append(part, new Blob([bytes], { type }), 'picture.png');
  return form;
}

/** POST /v1/images. */
export function sendImage(
  sandbox: Sandbox,
  body: BodyInit = imageForm(),
  token = sandbox.token,
  headers: Record<string, string> = {},
) {
  const all = { authorization: `Bearer ${token}`, ...headers };
  return sandbox.fetch('https://api.medium.com/v1/images', { method: 'POST', headers: all, body });
}

/** A callback that the calls below register. */
export const redirectUri = 'https://callback.example/medium?from=test';

/** The page where the user is asked, with these parameters changed; undefined leaves one out. */
export function openAuthorize(
  sandbox: Sandbox,
  changes: Record<string, string | undefined> = {},
  way: '' | '/allow' | '/deny' = '',
) {
  const { redirectUris, clientId } = sandbox.oauth;
  if (!redirectUris.includes(redirectUri)) redirectUris.push(redirectUri);
  const url = new URL(`https://medium.com/m/oauth/authorize${way}`);
  const all = {
    client_id: clientId,
    scope: 'basicProfile,listPublications,publishPost',
    state: 'sample-state',
    response_type: 'code',
    redirect_uri: redirectUri,
    ...changes,
  };
  for (const [name, value] of Object.entries(all)) {
    if (value !== undefined) url.searchParams.append(name, value);
  }
  return sandbox.fetch(url, { redirect: 'manual' });
}

/** The query that a click on "allow" sends back. */
export async function allow(sandbox: Sandbox, changes: Record<string, string | undefined> = {}) {
  const response = await openAuthorize(sandbox, changes, '/allow');
  return new URL(response.headers.get('location') ?? '').searchParams;
}

/** The fields that exchange a code, complete but for the code. */
export function exchangeFields(sandbox: Sandbox, code: string) {
  const { clientId, clientSecret } = sandbox.oauth;
  return {
    code,
    client_id: clientId,
    client_secret: clientSecret,
    grant_type: 'authorization_code',
    redirect_uri: redirectUri,
  };
}

/** The fields that use a refresh token. */
export function refreshFields(sandbox: Sandbox, refreshToken: string | undefined) {
  const { clientId, clientSecret } = sandbox.oauth;
  return {
    refresh_token: refreshToken ?? '',
    client_id: clientId,
    client_secret: clientSecret,
    grant_type: 'refresh_token',
  };
}

/** POST /v1/tokens as a form. */
export function requestTokens(sandbox: Sandbox, fields: Record<string, string>) {
  const body = new URLSearchParams(fields);
  return sandbox.fetch('https://api.medium.com/v1/tokens', { method: 'POST', body });
}

/** All of it: a click on "allow", and the tokens for its code. */
export async function connect(sandbox: Sandbox, scope?: string): Promise<TokenAnswer> {
  const query = await allow(sandbox, scope === undefined ? {} : { scope });
  const response = await requestTokens(sandbox, exchangeFields(sandbox, query.get('code') ?? ''));
  return (await response.json()) as TokenAnswer;
}
