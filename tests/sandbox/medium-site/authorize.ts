// medium.com/m/oauth/authorize: where a user lets a client in, or does not. Two plain links, so that
// the page needs neither script nor form.
// https://github.com/Medium/medium-api-docs#22-browser-based-authentication
import { type Context, Hono } from 'hono';
import type { OAuth } from '../oauth.ts';
import { type Scope, scopes } from '../oauth-types.ts';
import type { SandboxState } from '../state.ts';
import { refusedPage, stayingPage, waitingPage } from './authorize-pages.ts';

interface AuthorizeRequest {
  scopes: Scope[];
  state: string;
  redirectUri: string;
}

/** Why a request is shown as an error page. */
class Refused extends Error {}

function one(query: URLSearchParams, name: string): string {
  const [value, ...more] = query.getAll(name);
  if (!value) throw new Refused(`The parameter ${name} is missing.`);
  if (more.length > 0) throw new Refused(`The parameter ${name} was sent twice.`);
  return value;
}

function readScopes(list: string, approvedForImages: boolean): Scope[] {
  // Commas only: "a b" is one unknown scope, as it is for Medium.
  return list.split(',').map((name) => {
    const scope = scopes.find((each) => each === name);
    if (scope === undefined) throw new Refused(`The scope '${name}' is unknown.`);
    if (scope === 'uploadImage' && !approvedForImages) {
      throw new Refused('This client is not approved for the scope uploadImage.');
    }
    return scope;
  });
}

function readRequest(c: Context, oauth: OAuth): AuthorizeRequest {
  const query = new URL(c.req.url).searchParams;
  if (one(query, 'client_id') !== oauth.clientId) throw new Refused('The client_id is unknown.');
  const redirectUri = one(query, 'redirect_uri');
  if (!oauth.redirectUris.includes(redirectUri) || !/^https?:\/\//.test(redirectUri)) {
    throw new Refused('The redirect_uri is not registered.');
  }
  if (one(query, 'response_type') !== 'code') throw new Refused('The response_type must be code.');
  return {
    scopes: readScopes(one(query, 'scope'), oauth.approvedForImages),
    state: one(query, 'state'),
    redirectUri,
  };
}

function withQuery(address: string, fields: [name: string, value: string][]): string {
  const url = new URL(address);
  for (const [name, value] of fields) url.searchParams.append(name, value);
  return url.href;
}

/** Where "allow" leads; nothing if the page is to stay. */
function allowedAddress(request: AuthorizeRequest, oauth: OAuth): string | undefined {
  const oddity = oauth.next;
  oauth.next = undefined;
  if (oddity === 'never') return;
  const code = (): [string, string] => [
    'code',
    oauth.issueCode(request.scopes, request.redirectUri),
  ];
  const home = new URL(request.redirectUri);
  if (oddity === 'other-host') home.host = 'elsewhere.example';
  const state = oddity === 'wrong-state' ? `not-${request.state}` : request.state;
  return withQuery(home.href, [
    ...(oddity === 'no-state' ? [] : [['state', state] satisfies [string, string]]),
    code(),
    ...(oddity === 'two-codes' ? [code()] : []),
  ]);
}

/** The page and its two ways out, below /m/oauth. */
export function authorizeSite({ oauth, writer }: SandboxState): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    c.header('cache-control', 'no-store');
  });
  app.get('/authorize', (c) => {
    const request = readRequest(c, oauth);
    const { search } = new URL(c.req.url);
    return c.html(waitingPage({ ...request, name: writer.name, search }));
  });
  app.get('/authorize/allow', (c) => {
    const address = allowedAddress(readRequest(c, oauth), oauth);
    return address === undefined ? c.html(stayingPage()) : c.redirect(address);
  });
  // A denial comes without the state.
  app.get('/authorize/deny', (c) =>
    c.redirect(withQuery(readRequest(c, oauth).redirectUri, [['error', 'access_denied']])),
  );
  app.onError((error, c) => {
    if (error instanceof Refused) return c.html(refusedPage(error.message), 400);
    throw error;
  });
  return app;
}
