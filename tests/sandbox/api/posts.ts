// POST /v1/users/{id}/posts. https://github.com/Medium/medium-api-docs#creating-a-post
import { type Context, Hono } from 'hono';
import { hex, type SandboxState } from '../state.ts';
import type { SandboxPost } from '../types.ts';
import type { ApiEnv } from './env.ts';
import { errorCode, refuse } from './errors.ts';
import { licenseUrls, RuleError, readNewPost } from './post-rules.ts';
import { requireToken } from './token.ts';

const dayMs = 86_400_000;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new RuleError(`The body is not JSON: ${error instanceof Error ? error.message : ''}`);
  }
}

async function createPost(c: Context<ApiEnv>, state: SandboxState): Promise<SandboxPost> {
  const type = c.req.header('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    throw new RuleError(`The header Content-Type must be application/json, not '${type}'.`);
  }
  const id = hex(12);
  const post: SandboxPost = {
    ...readNewPost(parseJson(await c.req.text())),
    id,
    url: `${state.user.url}/${id}`,
    createdAt: Date.now(),
    authorId: state.user.id,
  };
  state.posts.push(post);
  c.get('entry').createdPostId = id;
  return post;
}

function slug(tag: string): string {
  return tag
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

function toWire(post: SandboxPost) {
  return {
    id: post.id,
    title: post.title,
    authorId: post.authorId,
    tags: post.tags.map(slug),
    url: post.url,
    canonicalUrl: post.canonicalUrl,
    publishStatus: post.publishStatus,
    // A draft has no date yet, and the real answer leaves the field out.
    ...(post.publishStatus === 'draft' ? {} : { publishedAt: post.createdAt }),
    license: post.license,
    licenseUrl: licenseUrls[post.license] ?? '',
  };
}

/** The route that makes posts on the user's profile. */
export function postsRoute(state: SandboxState): Hono<ApiEnv> {
  const route = new Hono<ApiEnv>();
  route.post('/users/:id/posts', requireToken(state), async (c) => {
    if (c.req.param('id') !== state.user.id) {
      const message = 'The authorId in the path is not the user of this token.';
      return refuse(c, { status: 403, code: errorCode.other, message });
    }
    const dayAgo = Date.now() - dayMs;
    if (state.posts.filter((post) => post.createdAt > dayAgo).length >= state.dailyLimit) {
      const message = 'User has reached the rate limit for publishing today.';
      return refuse(c, { status: 429, code: errorCode.rateLimit, message });
    }
    try {
      const post = await createPost(c, state);
      return c.json({ data: toWire(post) }, 201, { location: post.url });
    } catch (error) {
      if (error instanceof RuleError) return refuse(c, error.refusal);
      throw error;
    }
  });
  return route;
}
