// GET /v1/publications/{id}/contributors. https://github.com/Medium/medium-api-docs#fetching-contributors-for-a-publication
import { Hono } from 'hono';
import { contributorsOf } from '../publications.ts';
import type { SandboxState } from '../state.ts';
import type { ApiEnv } from './env.ts';
import { errorCode, refuse } from './errors.ts';
import { requireScope } from './token.ts';

/** The route that tells who may write for a publication. */
export function contributorsRoute(state: SandboxState): Hono<ApiEnv> {
  const route = new Hono<ApiEnv>();
  route.get('/publications/:id/contributors', requireScope(state, 'listPublications'), (c) => {
    const publication = state.publications.find(({ id }) => id === c.req.param('id'));
    if (!publication) {
      const message = 'There is no publication with this id.';
      return refuse(c, { status: 404, code: errorCode.other, message });
    }
    const data = contributorsOf(publication, state.writer, c.get('access').application);
    return c.json({ data });
  });
  return route;
}
