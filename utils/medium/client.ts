// The Medium API, one method a call. Pure given fetch: no browser, no storage, no retry.
// https://github.com/Medium/medium-api-docs
import type * as v from 'valibot';
import { fail, ok, type Result } from '../result';
import { parseData } from './answer';
import { type CallKind, failureOf } from './failure';
import { createTimeout, readTimeout } from './limits';
import { type ExchangeRequest, exchange } from './transport';
import { type CreatePostRequest, type Post, postSchema, type User, userSchema } from './types';

export interface MediumClientOptions {
  fetch: typeof globalThis.fetch;
  /** Integration token or OAuth access token. */
  token: string;
  /** Milliseconds since the epoch. */
  now: () => number;
}

export type MediumClient = ReturnType<typeof createMediumClient>;

export function createMediumClient({ fetch, token, now }: MediumClientOptions) {
  async function call<Schema extends v.GenericSchema>(
    request: Omit<ExchangeRequest, 'token'>,
    kind: CallKind,
    schema: Schema,
  ): Promise<Result<v.InferOutput<Schema>>> {
    const outcome = await exchange(fetch, { ...request, token });
    if ('answer' in outcome && outcome.answer.status >= 200 && outcome.answer.status < 300) {
      const data = parseData(outcome.answer, schema);
      if (data !== null) return ok(data);
    }
    return fail(failureOf(outcome, kind, now()));
  }

  return {
    /**
     * The user whom the token speaks for: `GET /v1/me`.
     * @see https://github.com/Medium/medium-api-docs#31-users
     */
    getUser(): Promise<Result<User>> {
      return call({ method: 'GET', path: '/v1/me', timeout: readTimeout }, 'read', userSchema);
    },

    /**
     * Makes a post on the user's profile: `POST /v1/users/{userId}/posts`. Sent once; a failure with code
     * 'outcome-unknown' means that Medium may have made it all the same.
     * @param userId the id that getUser gave with this same token
     * @see https://github.com/Medium/medium-api-docs#creating-a-post
     */
    createPost(userId: string, post: CreatePostRequest): Promise<Result<Post>> {
      const path = `/v1/users/${encodeURIComponent(userId)}/posts`;
      return call(
        { method: 'POST', path, json: post, timeout: createTimeout },
        'create',
        postSchema,
      );
    },
  };
}
