// What both ways to create a post share: reading it, the daily limit, the answer.
import type { Context } from 'hono';
import { hex, isIdOf, userOf } from '../people.ts';
import type { SandboxState } from '../state.ts';
import type { SandboxPost, SandboxPublication } from '../types.ts';
import type { ApiEnv } from './env.ts';
import { errorCode, RuleError } from './errors.ts';
import { licenseUrls, readNewPost } from './post-rules.ts';

const dayMs = 86_400_000;

function checkLimit(c: Context<ApiEnv>, state: SandboxState): void {
  const { person } = c.get('access');
  const dayAgo = Date.now() - dayMs;
  const recent = state.posts.filter(
    (post) => post.createdAt > dayAgo && isIdOf(person, post.authorId),
  );
  if (recent.length >= state.dailyLimit) {
    const message = 'User has reached the rate limit for publishing today.';
    throw new RuleError(message, errorCode.rateLimit, 429);
  }
}

async function parseJson(c: Context<ApiEnv>): Promise<unknown> {
  const type = c.req.header('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    throw new RuleError(`The header Content-Type must be application/json, not '${type}'.`);
  }
  try {
    return JSON.parse(await c.req.text());
  } catch (error) {
    throw new RuleError(`The body is not JSON: ${error instanceof Error ? error.message : ''}`);
  }
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
    ...(post.publicationId !== null && { publicationId: post.publicationId }),
  };
}

/** Creates the post that the body holds, on the profile or in a publication, and answers 201. */
export async function createPost(
  c: Context<ApiEnv>,
  state: SandboxState,
  publication: SandboxPublication | null,
): Promise<Response> {
  checkLimit(c, state);
  const { person, application } = c.get('access');
  const author = userOf(person, application);
  const fields = readNewPost(await parseJson(c));
  if (publication?.role === 'writer' && fields.publishStatus !== 'draft') {
    throw new RuleError('A writer may send drafts only to this publication.', undefined, 403);
  }
  const id = hex(12);
  const post: SandboxPost = {
    ...fields,
    id,
    url: `${(publication ?? author).url}/${id}`,
    createdAt: Date.now(),
    authorId: author.id,
    publicationId: publication?.id ?? null,
  };
  state.posts.push(post);
  c.get('entry').createdPostId = id;
  return c.json({ data: toWire(post) }, 201, { location: post.url });
}
