// The API's objects in Medium's words. Answers are data: they are checked against these schemas.
// https://github.com/Medium/medium-api-docs#3-resources
import * as v from 'valibot';
import type { License } from './license';

/** A text that nothing depends on: a list or a made post is not lost over one that is missing or odd. */
const text = v.fallback(v.string(), '');

const httpsUrl = v.pipe(
  v.string(),
  v.check((url) => URL.canParse(url) && new URL(url).protocol === 'https:'),
);

/** Goes into an address, so nothing but word characters and hyphens. */
const pathId = v.pipe(v.string(), v.regex(/^[\w-]+$/));

/** A list that keeps what it can: an item of a shape or a role unknown here is left out. */
function listOf<Item extends v.GenericSchema>(item: Item) {
  return v.pipe(
    v.array(v.unknown()),
    v.transform((items) =>
      items.flatMap((each): Array<v.InferOutput<Item>> => {
        const parsed = v.safeParse(item, each);
        return parsed.success ? [parsed.output] : [];
      }),
    ),
  );
}

export const publishStatuses = ['draft', 'unlisted', 'public'] as const;
export type PublishStatus = (typeof publishStatuses)[number];

export const userSchema = v.object({
  /** Belongs to the token, not to the person: never kept across tokens. */
  id: v.pipe(v.string(), v.minLength(1)),
  username: v.string(),
  name: v.string(),
  url: text,
  imageUrl: text,
});
export type User = v.InferOutput<typeof userSchema>;

export const postSchema = v.object({
  id: pathId,
  title: text,
  url: text,
  canonicalUrl: text,
  publishStatus: text,
  /** Only for a post under a publication. */
  publicationId: v.fallback(v.optional(v.string()), undefined),
});
export type Post = v.InferOutput<typeof postSchema>;

export const publicationSchema = v.object({
  id: pathId,
  name: v.string(),
  description: text,
  /** Empty when Medium gives none, or one that is not https. */
  url: v.fallback(httpsUrl, ''),
  /** Empty when Medium gives none, or one that is not https. */
  imageUrl: v.fallback(httpsUrl, ''),
});
export type Publication = v.InferOutput<typeof publicationSchema>;
export const publicationsSchema = listOf(publicationSchema);

export const contributorSchema = v.object({
  publicationId: v.string(),
  /** Comparable with the id that getUser gave with the same token. */
  userId: v.pipe(v.string(), v.minLength(1)),
  /** A writer may only hand in drafts; an editor may publish. */
  role: v.picklist(['editor', 'writer']),
});
export type Contributor = v.InferOutput<typeof contributorSchema>;
export const contributorsSchema = listOf(contributorSchema);

export const uploadedImageSchema = v.object({
  /** For the `src` of a picture in a post's content; https. */
  url: httpsUrl,
  /** Medium's id of the picture's bytes; not a plain MD5 in hexadecimal. */
  md5: text,
});
export type UploadedImage = v.InferOutput<typeof uploadedImageSchema>;

/** One picture to upload. */
export interface ImageUpload {
  bytes: Blob;
  /** A media type; other than jpeg, png, gif and tiff are refused. */
  type: string;
  /** File name, told to Medium; 'image' when empty, as a part without one is no file. */
  name: string;
}

/** What createPost sends. Fields are explicit: Medium's default for publishStatus is public. */
export interface CreatePostRequest {
  /** Metadata only: Medium shows a title when it also stands in the content. At most 100 characters. */
  title: string;
  contentFormat: 'html' | 'markdown';
  content: string;
  /** At most 3, each at most 25 characters. */
  tags: string[];
  /** Absolute http(s) URL; without one, Medium names no other home of the post. */
  canonicalUrl?: string;
  publishStatus: PublishStatus;
  license: License;
  notifyFollowers: boolean;
}

export type Role = Contributor['role'];

export const knownRoles = ['editor', 'writer', 'none'] as const satisfies readonly (
  | Role
  | 'none'
)[];

/** `none`: neither editor nor writer, so nothing can be posted there. */
export type KnownRole = (typeof knownRoles)[number];
