// medium.com/p/import: takes the address of a published page. Medium would fetch it; here it is only written down.
import { Hono } from 'hono';
import { html } from 'hono/html';
import type { SandboxState } from '../state.ts';
import { page } from './pages.ts';
import { policyWith } from './policy.ts';

type Html = ReturnType<typeof html>;

const policy = policyWith({ 'form-action': "'self'" });

function importPage(below: Html | string = ''): Html {
  return page(
    'Import a story',
    '',
    html`<main><h1 class="title">Import a story</h1>
<form method="post" action="/p/import">
<p><label for="import-url">Address of the story</label>
<input id="import-url" name="url" autocomplete="off" autofocus></p>
<button class="button" id="import">Import</button>
</form>${below}</main>`,
  );
}

/** The page, and what its button does. */
export function importSite({ imports }: SandboxState): Hono {
  const app = new Hono();
  app.use('/p/import', async (c, next) => {
    await next();
    c.header('content-security-policy', policy);
  });
  app.get('/p/import', (c) => c.html(importPage()));
  app.post('/p/import', async (c) => {
    const { url } = await c.req.parseBody();
    const isPublic = typeof url === 'string' && /^https?:$/.test(URL.parse(url)?.protocol ?? '');
    if (!isPublic)
      return c.html(importPage(html`<p id="refusal">This is no address of a page.</p>`), 400);
    imports.push({ url, at: Date.now() });
    return c.html(importPage(html`<p id="imported">Imported from ${url}</p>`));
  });
  return app;
}
