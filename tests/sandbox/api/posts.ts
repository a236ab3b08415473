// POST /v1/users/{id}/posts. https://github.com/Medium/medium-api-docs#creating-a-post
import { Hono } from 'hono';
import type { SandboxState } from '../state.ts';
import type { ApiEnv } from './env.ts';
import { errorCode, refuse } from './errors.ts';
import { createPost } from './new-post.ts';
import { requireScope } from './token.ts';

/** The route that makes posts on the user's profile. */
export function postsRoute(state: SandboxState): Hono<ApiEnv> {
  const route = new Hono<ApiEnv>();
  route.post('/users/:id/posts', requireScope(state, 'publishPost'), (c) => {
    const { person, application } = c.get('access');
    if (c.req.param('id') !== person.ids[application]) {
      const message = 'The authorId in the path is not the user of this token.';
      return refuse(c, { status: 403, code: errorCode.other, message });
    }
    return createPost(c, state, null);
  });
  return route;
}
