// The bearer token of each call. https://github.com/Medium/medium-api-docs#21-self-issued-access-tokens
import { createMiddleware } from 'hono/factory';
import type { SandboxState } from '../state.ts';
import type { ApiEnv } from './env.ts';
import { errorCode, refuse } from './errors.ts';

/** Lets only the sandbox's own token through. */
export function requireToken(state: SandboxState) {
  return createMiddleware<ApiEnv>(async (c, next) => {
    const [, token] = /^Bearer (\S+)$/.exec(c.req.header('authorization') ?? '') ?? [];
    if (token === undefined) {
      const message = 'An access token is required.';
      return refuse(c, { status: 401, code: errorCode.noToken, message });
    }
    if (token !== state.token) {
      return refuse(c, { status: 401, code: errorCode.wrongToken, message: 'Token was invalid.' });
    }
    return next();
  });
}
