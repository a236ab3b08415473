// medium.com: the pages where a writer would look for a draft.
import { type Context, Hono } from 'hono';
import type { SandboxState } from '../state.ts';
import { draftsPage, missingPage, storyPage } from './pages.ts';
import { stylesheet } from './stylesheet.ts';

/** No scripts, no forms, no frames: what a draft brings along stays text and pictures. */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  'img-src https: http:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The site. */
export function mediumSite(state: SandboxState): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    c.header('content-security-policy', policy);
    c.header('referrer-policy', 'no-referrer');
    c.header('x-content-type-options', 'nosniff');
    // Stands for a signed-in browser: no call to the API may ever carry it along.
    c.header('set-cookie', 'sid=sandbox; Domain=.medium.com; Path=/; Secure; SameSite=None');
  });

  const story = async (c: Context, id: string | undefined) => {
    const post = state.posts.find((each) => each.id === id);
    return post ? c.html(await storyPage(post)) : c.notFound();
  };
  app.get('/p/:id/edit', (c) => story(c, c.req.param('id')));
  app.get('/:user{@[^/]+}/:id', (c) =>
    c.req.param('user') === `@${state.user.username}` ? story(c, c.req.param('id')) : c.notFound(),
  );
  app.get('/me/stories/drafts', (c) => {
    const drafts = state.posts.filter((post) => post.publishStatus === 'draft');
    return c.html(draftsPage(drafts));
  });
  app.get('/sandbox.css', (c) => c.body(stylesheet, 200, { 'content-type': 'text/css' }));
  app.notFound((c) => c.html(missingPage(), 404));
  return app;
}
