// The bearer token of each call, integration or OAuth, and what it allows.
// https://github.com/Medium/medium-api-docs#2-authentication
import { createMiddleware } from 'hono/factory';
import type { Scope } from '../oauth-types.ts';
import type { SandboxState } from '../state.ts';
import type { ApiEnv } from './env.ts';
import { errorCode, refuse } from './errors.ts';

/** Lets only valid tokens with this scope through, and tells the route whose they are. */
export function requireScope(state: SandboxState, scope: Scope) {
  return createMiddleware<ApiEnv>(async (c, next) => {
    const [, token] = /^Bearer (\S+)$/.exec(c.req.header('authorization') ?? '') ?? [];
    if (token === undefined) {
      const message = 'An access token is required.';
      return refuse(c, { status: 401, code: errorCode.noToken, message });
    }
    const access = state.integration.get(token) ?? state.oauth.find(token);
    if (!access) {
      return refuse(c, { status: 401, code: errorCode.wrongToken, message: 'Token was invalid.' });
    }
    if (!access.scopes.includes(scope)) {
      const message = `The token lacks the scope ${scope}.`;
      return refuse(c, { status: 401, code: errorCode.missingScope, message });
    }
    c.set('access', access);
    return next();
  });
}
