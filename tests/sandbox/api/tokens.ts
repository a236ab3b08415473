// POST /v1/tokens, for a code and for a refresh token.
// https://github.com/Medium/medium-api-docs#22-browser-based-authentication
import { Hono } from 'hono';
import type { OAuth, TokenAnswer } from '../oauth.ts';
import type { SandboxState } from '../state.ts';
import type { ApiEnv } from './env.ts';
import { RuleError } from './errors.ts';
import { readTokenRequest, type TokenRequest } from './token-form.ts';

function exchange(request: TokenRequest, oauth: OAuth): TokenAnswer {
  if (request.client_id !== oauth.clientId || request.client_secret !== oauth.clientSecret) {
    throw new RuleError('The client_id or the client_secret was invalid.', undefined, 401);
  }
  if ('refresh_token' in request) {
    const answer = oauth.refreshTokens(request.refresh_token);
    if (!answer) throw new RuleError('The refresh_token was invalid.', undefined, 401);
    return answer;
  }
  const scopes = oauth.redeemCode(request.code, request.redirect_uri);
  if (!scopes) throw new RuleError('The code was invalid, or not for this redirect_uri.');
  return oauth.issueTokens(scopes);
}

/** The route that gives tokens. Its answer has no envelope. */
export function tokensRoute(state: SandboxState): Hono<ApiEnv> {
  const route = new Hono<ApiEnv>();
  route.post('/tokens', async (c) =>
    c.json(exchange(await readTokenRequest(c), state.oauth), 201, { 'cache-control': 'no-store' }),
  );
  return route;
}
