// What the page script hands back, checked where it comes out of the page. A browser turns a script that throws, and a
// value that it cannot carry, into nothing at all.
import * as v from 'valibot';
import type { Reading } from '../clip/reading';
import { clipFailureCodes } from '../failure';
import { licenses } from '../medium/license';
import { imageTypes } from '../medium/limits';
import type { Result } from '../result';

const count = v.pipe(v.number(), v.safeInteger());

const pictured = {
  html: v.string(),
  notes: v.array(
    v.object({
      kind: v.picklist(['dropped', 'changed', 'doubt']),
      text: v.string(),
      block: v.exactOptional(count),
    }),
  ),
  words: count,
  images: count,
  pictures: v.array(
    v.object({
      id: v.string(),
      type: v.picklist(imageTypes),
      base64: v.string(),
      alt: v.string(),
    }),
  ),
};

const story = v.object({
  ...pictured,
  dropped: v.array(
    v.object({
      ...pictured,
      id: v.string(),
      reason: v.picklist(['boilerplate', 'not-article']),
      after: count,
    }),
  ),
});

const reading = v.object({
  metadata: v.object({
    url: v.pipe(v.string(), v.regex(/^https?:/)),
    title: v.string(),
    byline: v.nullable(v.string()),
    siteName: v.nullable(v.string()),
    description: v.nullable(v.string()),
    lang: v.nullable(v.string()),
    publishedTime: v.nullable(v.string()),
    canonicalCandidates: v.array(
      v.object({
        source: v.picklist(['rel-canonical', 'og:url', 'json-ld', 'tab']),
        url: v.string(),
      }),
    ),
    tags: v.array(v.string()),
    license: v.nullable(v.picklist(licenses)),
    barriers: v.array(v.picklist(['noindex', 'paywall', 'signed-in'])),
  }),
  article: v.nullable(story),
  selection: v.nullable(story),
  page: v.nullable(story),
}) satisfies v.GenericSchema<Reading>;

export const readingResultSchema = v.variant('ok', [
  v.object({ ok: v.literal(true), value: reading }),
  v.object({
    ok: v.literal(false),
    failure: v.object({
      code: v.picklist(clipFailureCodes),
      detail: v.exactOptional(v.string()),
    }),
  }),
]) satisfies v.GenericSchema<Result<Reading>>;
