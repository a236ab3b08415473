// GET /v1/me. https://github.com/Medium/medium-api-docs#getting-the-authenticated-users-details
import { Hono } from 'hono';
import { userOf } from '../people.ts';
import type { SandboxState } from '../state.ts';
import type { ApiEnv } from './env.ts';
import { requireScope } from './token.ts';

/** The route that tells who owns the token. */
export function meRoute(state: SandboxState): Hono<ApiEnv> {
  const route = new Hono<ApiEnv>();
  route.get('/me', requireScope(state, 'basicProfile'), (c) => {
    const { person, application } = c.get('access');
    return c.json({ data: userOf(person, application) });
  });
  return route;
}
