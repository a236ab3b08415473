// medium.com/new-story: where somebody without a token pastes a story. Its page saves it here and nowhere else.
import { Hono } from 'hono';
import { ValiError } from 'valibot';
import type { SandboxState } from '../../state.ts';
import { policyWith } from '../policy.ts';
import { editorPage } from './page.ts';
import { editorScript } from './script.ts';
import { readStory, storyId } from './story.ts';

const policy = policyWith({ 'script-src': "'self'", 'connect-src': "'self'" });

/** The routes of the editor. A story that came through the API opens elsewhere. */
export function editorSite({ stories, posts }: SandboxState): Hono {
  const app = new Hono();
  app.get('/new-story', (c) =>
    c.html(editorPage(), 200, { 'content-security-policy': policy, 'cache-control': 'no-store' }),
  );
  app.get('/p/:id/edit', (c, next) => {
    const story = stories.find(({ id }) => id === c.req.param('id'));
    if (!story) return next();
    return c.html(editorPage(story), 200, {
      'content-security-policy': policy,
      'cache-control': 'no-store',
    });
  });
  app.put('/p/:id/story', async (c) => {
    const id = c.req.param('id');
    if (!storyId.test(id) || posts.some((post) => post.id === id)) return c.notFound();
    // Pages of other sites cannot send this type unasked.
    if (c.req.header('content-type') !== 'application/json') return c.body('JSON only.', 415);
    try {
      const story = { id, ...readStory(await c.req.json()) };
      const index = stories.findIndex((each) => each.id === id);
      stories.splice(index < 0 ? stories.length : index, 1, story);
    } catch (error) {
      if (error instanceof ValiError || error instanceof SyntaxError)
        return c.text(error.message, 400);
      throw error;
    }
    return c.body(null, 204);
  });
  app.get('/editor.js', async (c) =>
    c.body(await editorScript(), 200, { 'content-type': 'text/javascript; charset=utf-8' }),
  );
  return app;
}
