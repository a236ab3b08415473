// api.medium.com. One route a file; the calls that come later get a line below and a file beside
// this one: publications, contributors, publication posts, images, tokens (two grants).
import { Hono } from 'hono';
import type { Connections } from '../connections.ts';
import type { SandboxState } from '../state.ts';
import type { ApiEnv } from './env.ts';
import { errorCode, prefixed, refuse } from './errors.ts';
import { faultLayer } from './fault-layer.ts';
import { keepJournal } from './journal.ts';
import { meRoute } from './me.ts';
import { postsRoute } from './posts.ts';

/** Largest body taken, in bytes. Medium publishes no number. */
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
    if (Buffer.byteLength(c.get('entry').body) <= maxBodyBytes) return next();
    return c.body(prefixed('request entity too large'), 413, {
      'content-type': 'application/json; charset=utf-8',
    });
  });

  app.route('/v1', meRoute(state));
  app.route('/v1', postsRoute(state));

  app.notFound((c) => {
    const message = `Unknown API path ${c.req.method} ${c.req.path}.`;
    return refuse(c, { status: 404, code: errorCode.other, message });
  });
  return app;
}
