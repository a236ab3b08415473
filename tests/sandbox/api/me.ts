// GET /v1/me. https://github.com/Medium/medium-api-docs#getting-the-authenticated-users-details
import { Hono } from 'hono';
import type { SandboxState } from '../state.ts';
import type { ApiEnv } from './env.ts';
import { requireToken } from './token.ts';

/** The route that tells who owns the token. */
export function meRoute(state: SandboxState): Hono<ApiEnv> {
  const route = new Hono<ApiEnv>();
  route.get('/me', requireToken(state), (c) => c.json({ data: state.user }));
  return route;
}
