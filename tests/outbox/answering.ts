// A world of the outbox with a Medium that answers what it is told to.
import type { CreatePostRequest, Post } from '@/utils/medium/types';
import type { Result } from '@/utils/result';
import { createWorld, type WorldOptions } from './world';

/** A world whose Medium answers what it is told to, in order; without an answer left, it never does. */
export function worldAnswering(answers: Result<Post>[], options: Partial<WorldOptions> = {}) {
  const requests: CreatePostRequest[] = [];
  const late: Array<(result: Result<Post>) => void> = [];
  const world = createWorld({
    create: (_, request) => {
      requests.push(request);
      const answer = answers.shift();
      return answer ? Promise.resolve(answer) : new Promise((resolve) => late.push(resolve));
    },
    ...options,
  });
  return { ...world, requests, late };
}
