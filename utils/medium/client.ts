// The Medium API, one method a call. Pure given fetch: no browser, no storage, no retry.
// https://github.com/Medium/medium-api-docs
import type * as v from 'valibot';
import { fail, ok, type Result } from '../result';
import { isSuccess, parseData } from './answer';
import { type CallKind, failureOf } from './failure';
import { imageTypeOf } from './image-type';
import { createTimeout, imageTimeout, readTimeout } from './limits';
import { plain } from './plain';
import { type ExchangeRequest, exchange } from './transport';
import {
  type Contributor,
  type CreatePostRequest,
  contributorsSchema,
  type ImageUpload,
  type Post,
  type Publication,
  postSchema,
  publicationsSchema,
  type UploadedImage,
  type User,
  uploadedImageSchema,
  userSchema,
} from './types';

export interface MediumClientOptions {
  fetch: typeof globalThis.fetch;
  /** Integration token or OAuth access token. */
  token: string;
  /** Milliseconds since the epoch. */
  now: () => number;
}

export type MediumClient = ReturnType<typeof createMediumClient>;

/** The calls of the API for one token. They answer with a failure instead of rejecting. */
export function createMediumClient({ fetch, token, now }: MediumClientOptions) {
  async function call<Schema extends v.GenericSchema>(
    request: Omit<ExchangeRequest, 'token'>,
    kind: CallKind,
    schema: Schema,
  ): Promise<Result<v.InferOutput<Schema>>> {
    const outcome = await exchange(fetch, { ...request, token });
    if (isSuccess(outcome)) {
      const data = parseData(outcome.answer, schema);
      if (data !== null) return ok(data);
    }
    return fail(failureOf(outcome, kind, now()));
  }

  function read<Schema extends v.GenericSchema>(
    path: string,
    schema: Schema,
    kind: CallKind = 'read',
  ): Promise<Result<v.InferOutput<Schema>>> {
    return call({ method: 'GET', path, timeout: readTimeout }, kind, schema);
  }

  return {
    /**
     * The user whom the token speaks for: `GET /v1/me`.
     * @see https://github.com/Medium/medium-api-docs#31-users
     */
    getUser(): Promise<Result<User>> {
      return read('/v1/me', userSchema);
    },

    /**
     * The publications that the user writes for, edits or follows: `GET /v1/users/{userId}/publications`. The list
     * names no roles; who may post to one of them, getPublicationContributors tells.
     * @param userId the id that getUser gave with this same token; another's is refused with 'forbidden'
     * @returns all of them, as Medium has no pages here; an item that is not a publication is left out
     * @see https://github.com/Medium/medium-api-docs#listing-the-users-publications
     */
    getPublications(userId: string): Promise<Result<Publication[]>> {
      return read(`/v1/users/${encodeURIComponent(userId)}/publications`, publicationsSchema);
    },

    /**
     * Who may post under a publication, and as what: `GET /v1/publications/{publicationId}/contributors`.
     * @returns an item with a role other than editor or writer is left out: nothing is known of its rights.
     * 'publication-forbidden' when Medium does not show this publication, or knows none with this id
     * @see https://github.com/Medium/medium-api-docs#fetching-contributors-for-a-publication
     */
    getPublicationContributors(publicationId: string): Promise<Result<Contributor[]>> {
      const path = `/v1/publications/${encodeURIComponent(publicationId)}/contributors`;
      return read(path, contributorsSchema, 'read-publication');
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

    /**
     * Makes a post under a publication: `POST /v1/publications/{publicationId}/posts`. A draft goes into the
     * publication's queue, where its editors see it. Sent once, as createPost is.
     * @returns 'publication-forbidden' for who is neither editor nor writer there, and for a writer with any
     * publishStatus but draft
     * @see https://github.com/Medium/medium-api-docs#creating-a-post-under-a-publication
     */
    createPostUnderPublication(
      publicationId: string,
      post: CreatePostRequest,
    ): Promise<Result<Post>> {
      const path = `/v1/publications/${encodeURIComponent(publicationId)}/posts`;
      return call(
        { method: 'POST', path, json: post, timeout: createTimeout },
        'create-in-publication',
        postSchema,
      );
    },

    /**
     * Uploads one picture: `POST /v1/images`. Safe to repeat, since Medium names a picture by its bytes; not
     * repeated here.
     * @returns 'image-type-unsupported', without a request, for other types than jpeg, png, gif and tiff;
     * 'image-refused' when Medium does not take the bytes; 'missing-scope' without the right to upload
     * @see https://github.com/Medium/medium-api-docs#uploading-an-image
     */
    async uploadImage({ bytes, type, name }: ImageUpload): Promise<Result<UploadedImage>> {
      const imageType = imageTypeOf(type);
      if (imageType === null)
        return fail({
          code: 'image-type-unsupported',
          ...(type === '' ? {} : { detail: plain(type) }),
        });
      const form = new FormData();
      form.append('image', new Blob([bytes], { type: imageType }), name || 'image');
      return call(
        { method: 'POST', path: '/v1/images', form, timeout: imageTimeout },
        'upload',
        uploadedImageSchema,
      );
    },
  };
}
