// Control over HTTP, on localhost only: for people who run the local Medium alone.
import { Hono } from 'hono';
import { ValiError } from 'valibot';
import { parseFault } from './faults.ts';
import { resetState, type SandboxState } from './state.ts';

/** Routes below /_sandbox. */
export function controlApp(state: SandboxState): Hono {
  const app = new Hono().basePath('/_sandbox');
  app.get('/journal', (c) => c.json(state.journal));
  app.get('/posts', (c) => c.json(state.posts));
  app.get('/stories', (c) => c.json(state.stories));
  app.get('/imports', (c) => c.json(state.imports));
  app.get('/images', (c) =>
    c.json(state.images.map(({ bytes, ...facts }) => ({ ...facts, size: bytes.length }))),
  );
  app.post('/fault', async (c) => {
    try {
      state.faults.push(parseFault(await c.req.json()));
    } catch (error) {
      if (error instanceof ValiError || error instanceof SyntaxError) {
        return c.json({ error: error.message }, 400);
      }
      throw error;
    }
    return c.body(null, 204);
  });
  app.post('/oauth/:end{expire|revoke}', (c) => {
    if (c.req.param('end') === 'expire') state.oauth.expire();
    else state.oauth.revoke();
    return c.body(null, 204);
  });
  app.post('/reset', (c) => {
    resetState(state);
    return c.body(null, 204);
  });
  return app;
}
