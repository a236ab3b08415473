// POST /v1/publications/{id}/posts. https://github.com/Medium/medium-api-docs#creating-a-post-under-a-publication
import { Hono } from 'hono';
import type { SandboxState } from '../state.ts';
import type { ApiEnv } from './env.ts';
import { errorCode, refuse } from './errors.ts';
import { createPost } from './new-post.ts';
import { requireScope } from './token.ts';

/** The route that makes posts in a publication: editors any, writers drafts, others none. */
export function publicationPostsRoute(state: SandboxState): Hono<ApiEnv> {
  const route = new Hono<ApiEnv>();
  route.post('/publications/:id/posts', requireScope(state, 'publishPost'), (c) => {
    const publication = state.publications.find(({ id }) => id === c.req.param('id'));
    if (!publication) {
      const message = 'There is no publication with this id.';
      return refuse(c, { status: 404, code: errorCode.other, message });
    }
    if (publication.role === null || c.get('access').person !== state.writer) {
      const message = 'The user does not write for this publication.';
      return refuse(c, { status: 403, code: errorCode.other, message });
    }
    return createPost(c, state, publication);
  });
  return route;
}
