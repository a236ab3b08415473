// api.medium.com, all of it. One route a file.
import { Hono } from 'hono';
import type { Connections } from '../connections.ts';
import type { SandboxState } from '../state.ts';
import { contributorsRoute } from './contributors.ts';
import type { ApiEnv } from './env.ts';
import { answerRuleError, errorCode, refuse, tooLarge } from './errors.ts';
import { faultLayer } from './fault-layer.ts';
import { imagesRoute } from './images.ts';
import { keepJournal } from './journal.ts';
import { meRoute } from './me.ts';
import { postsRoute } from './posts.ts';
import { publicationPostsRoute } from './publication-posts.ts';
import { publicationsRoute } from './publications.ts';
import { tokensRoute } from './tokens.ts';

/** Largest body taken, in bytes, but for pictures. Medium publishes no number. */
export const maxBodyBytes = 5_000_000;

/** The whole API, below /v1. */
export function apiApp(state: SandboxState, connections: Connections): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  app.use(keepJournal(state));
  app.use(faultLayer(state, connections));
  app.use(async (c, next) => {
    await next();
    // The real front sets cookies too: a client that keeps and returns them will show in the journal.
    c.header('set-cookie', '_cfuvid=sandbox; Domain=.medium.com; Path=/; Secure; SameSite=None');
    c.header('access-control-allow-origin', '*');
  });
  app.use(async (c, next) => {
    // Pictures have a limit of their own, in their route.
    const isFine = c.req.path === '/v1/images' || c.get('bytes').byteLength <= maxBodyBytes;
    return isFine ? next() : tooLarge(c);
  });

  app.route('/v1', meRoute(state));
  app.route('/v1', publicationsRoute(state));
  app.route('/v1', contributorsRoute(state));
  app.route('/v1', postsRoute(state));
  app.route('/v1', publicationPostsRoute(state));
  app.route('/v1', imagesRoute(state));
  app.route('/v1', tokensRoute(state));

  app.onError(answerRuleError);
  app.notFound((c) => {
    const message = `Unknown API path ${c.req.method} ${c.req.path}.`;
    return refuse(c, { status: 404, code: errorCode.other, message });
  });
  return app;
}
