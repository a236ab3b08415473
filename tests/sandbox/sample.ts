// The smallest call of each kind that the local Medium accepts: tests change one thing in it.
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

/** POST of {@link samplePost} with these fields changed; undefined leaves a field out. */
export function sendPost(sandbox: Sandbox, changes: object = {}, fetch = sandbox.fetch) {
  return fetch(`https://api.medium.com/v1/users/${sandbox.user.id}/posts`, {
    method: 'POST',
    headers: { authorization: `Bearer ${sandbox.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ ...samplePost, ...changes }),
  });
}
