// medium.com: the pages where a writer would look for a draft.
import { type Context, Hono } from 'hono';
import { isIdOf } from '../people.ts';
import type { SandboxState } from '../state.ts';
import type { SandboxPost } from '../types.ts';
import { authorizeSite } from './authorize.ts';
import { editorSite } from './editor/site.ts';
import { importSite } from './import.ts';
import { draftsPage, missingPage, storyPage } from './pages.ts';
import { policyWith } from './policy.ts';
import { stylesheet } from './stylesheet.ts';

const policy = policyWith();

/** The site. */
export function mediumSite(state: SandboxState): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    if (!c.res.headers.has('content-security-policy')) c.header('content-security-policy', policy);
    c.header('referrer-policy', 'no-referrer');
    c.header('x-content-type-options', 'nosniff');
    // Stands for a signed-in browser: no call to the API may ever carry it along.
    c.header('set-cookie', 'sid=sandbox; Domain=.medium.com; Path=/; Secure; SameSite=None');
  });

  app.route('/m/oauth', authorizeSite(state));
  app.route('/', importSite(state));
  app.route('/', editorSite(state));

  const story = async (c: Context, post: SandboxPost | undefined) => {
    if (!post) return c.notFound();
    const publication = state.publications.find(({ id }) => id === post.publicationId);
    return c.html(await storyPage(post, publication));
  };
  app.get('/p/:id/edit', (c) =>
    story(
      c,
      state.posts.find(({ id }) => id === c.req.param('id')),
    ),
  );
  app.get('/me/stories/drafts', (c) => {
    const drafts = state.posts.filter(
      (post) => post.publishStatus === 'draft' && isIdOf(state.writer, post.authorId),
    );
    return c.html(draftsPage([...drafts, ...state.stories]));
  });
  app.get('/sandbox.css', (c) => c.body(stylesheet, 200, { 'content-type': 'text/css' }));
  // Last: the address of a post begins with its author or its publication.
  app.get('/:home/:id', (c) =>
    story(
      c,
      state.posts.find(({ url }) => new URL(url).pathname === c.req.path),
    ),
  );
  app.notFound((c) => c.html(missingPage(), 404));
  return app;
}
