// GET /v1/users/{id}/publications. https://github.com/Medium/medium-api-docs#listing-the-users-publications
import { Hono } from 'hono';
import { listed } from '../publications.ts';
import type { SandboxState } from '../state.ts';
import type { ApiEnv } from './env.ts';
import { errorCode, refuse } from './errors.ts';
import { requireScope } from './token.ts';

/** The route that lists the publications, without the user's role in them. */
export function publicationsRoute(state: SandboxState): Hono<ApiEnv> {
  const route = new Hono<ApiEnv>();
  route.get('/users/:id/publications', requireScope(state, 'listPublications'), (c) => {
    const { person, application } = c.get('access');
    if (c.req.param('id') !== person.ids[application]) {
      const message = 'The userId in the path is not the user of this token.';
      return refuse(c, { status: 403, code: errorCode.other, message });
    }
    const data = listed(state.publications, person === state.writer).map(
      ({ id, name, description, url, imageUrl }) => ({ id, name, description, url, imageUrl }),
    );
    return c.json({ data });
  });
  return route;
}
