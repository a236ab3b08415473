// What the review hands to the background, checked at the gate: a draft with every field decided.
import * as v from 'valibot';
import { withoutControls } from '../../clip/text/plain-text';
import { pictureCodes } from '../../failure';
import { licenses } from '../../medium/license';
import { imageTypes, maxApiTags, maxTagLength, maxTitleLength } from '../../medium/limits';
import { publishStatuses } from '../../medium/types';

const contentPart = v.union([
  v.string(),
  v.object({
    picture: v.string(),
    before: v.string(),
    after: v.string(),
    without: v.string(),
  }),
]);

/** A picture's file; see StoryPicture. */
export const pictureSchema = v.object({
  id: v.string(),
  type: v.picklist(imageTypes),
  base64: v.string(),
  alt: v.string(),
});

/** One that no file came along of, and why: the text goes without it, and the writer is told. */
const refusedPictureSchema = v.object({
  id: v.string(),
  alt: v.string(),
  refused: v.picklist(pictureCodes),
});

export const orderSchema = v.object({
  /** draftKey of the page. */
  key: v.pipe(v.string(), v.url()),
  /** The account that it goes to, by our own id. */
  accountId: v.pipe(v.string(), v.minLength(1)),
  /** null: the account's own profile. */
  publicationId: v.nullable(v.pipe(v.string(), v.minLength(1))),
  title: v.pipe(
    v.string(),
    v.transform(withoutControls),
    v.trim(),
    v.minLength(1),
    v.maxLength(maxTitleLength),
  ),
  /** The body as Medium's API takes it, title included, with gaps for `pictures`; see story/ways-out/medium-html.ts. */
  content: v.pipe(v.array(contentPart), v.minLength(1)),
  /** Files to upload before; of more than `maxUploads`, the first are uploaded. */
  pictures: v.array(v.union([pictureSchema, refusedPictureSchema])),
  tags: v.pipe(
    v.array(
      v.pipe(
        v.string(),
        v.check((tag) => [...tag].length <= maxTagLength),
      ),
    ),
    v.maxLength(maxApiTags),
  ),
  license: v.picklist(licenses),
  /** Left out for a story that has its first home on Medium. */
  canonicalUrl: v.exactOptional(v.pipe(v.string(), v.url(), v.regex(/^https?:/))),
  publishStatus: v.picklist(publishStatuses),
  /** SHA-256 of the story's HTML, in hexadecimal: tells later whether the page has changed. */
  contentHash: v.nullable(v.string()),
});

export type Order = v.InferOutput<typeof orderSchema>;

/** An order on its way to the outbox, and the story that it was made of: the outbox needs no story, the history does. */
export const handedOverSchema = v.object({ ...orderSchema.entries, story: v.string() });

export type HandedOver = v.InferOutput<typeof handedOverSchema>;

/** Where the text and the pictures of a draft lie until it is sent. */
export interface OrderStore {
  get(key: string): Promise<Order | null>;
  set(key: string, order: Order): Promise<void>;
  remove(key: string): Promise<void>;
  keys(): Promise<string[]>;
}
