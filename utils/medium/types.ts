// The API's objects in Medium's words. Answers are data: they are checked against these schemas.
// https://github.com/Medium/medium-api-docs#3-resources
import * as v from 'valibot';
import type { License } from './license';

export const publishStatuses = ['draft', 'unlisted', 'public'] as const;
export type PublishStatus = (typeof publishStatuses)[number];

export const userSchema = v.object({
  /** Belongs to the token, not to the person: never kept across tokens. */
  id: v.pipe(v.string(), v.minLength(1)),
  username: v.string(),
  name: v.string(),
  url: v.optional(v.string(), ''),
  imageUrl: v.optional(v.string(), ''),
});
export type User = v.InferOutput<typeof userSchema>;

export const postSchema = v.object({
  /** Goes into an address, so nothing but word characters and hyphens. */
  id: v.pipe(v.string(), v.regex(/^[\w-]+$/)),
  title: v.optional(v.string(), ''),
  url: v.optional(v.string(), ''),
  canonicalUrl: v.optional(v.string(), ''),
  publishStatus: v.optional(v.string(), ''),
});
export type Post = v.InferOutput<typeof postSchema>;

/** What createPost sends. Every field is explicit: Medium's default for publishStatus is public. */
export interface CreatePostRequest {
  /** Metadata only: Medium shows a title when it also stands in the content. At most 100 characters. */
  title: string;
  contentFormat: 'html' | 'markdown';
  content: string;
  /** At most 3, each at most 25 characters. */
  tags: string[];
  /** Absolute http(s) URL. */
  canonicalUrl: string;
  publishStatus: PublishStatus;
  license: License;
  notifyFollowers: boolean;
}
