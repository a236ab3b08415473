// Checks what came back from a page before our code believes it. The page script runs in the page's own process, and whoever
// has taken that process over can hand back anything.
import * as v from 'valibot';
import { isPlainText } from '../clip/text/plain-text';
import { clipFailureCodes } from '../failure';
import { imageTypeOfBytes } from '../medium/image-type';
import { licenses } from '../medium/license';
import { imageTypes } from '../medium/limits';
import { plain } from '../medium/plain';
import { fail, type Result } from '../result';
import { noteCodes } from './note-codes';
import type { Reading } from './reading/reading';
import { longestReading } from './reading/reading-size';
import { isStoryHtml } from './story-html';
import { pictureId } from './subset';
import type { Story } from './types';

/** Characters, at least what the page script makes. */
const longestLine = 500;

const line = v.pipe(
  v.string(),
  v.check((text) => isPlainText(text, longestLine)),
);
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const canonicalSource = v.picklist(['rel-canonical', 'og:url', 'json-ld', 'frame', 'tab']);
const address = v.pipe(
  v.string(),
  v.check((text) => /^https?:$/.test(URL.parse(text)?.protocol ?? '')),
);

const picture = v.pipe(
  v.object({
    id: v.pipe(v.string(), v.regex(pictureId)),
    type: v.picklist(imageTypes),
    base64: v.pipe(v.string(), v.check(isBase64)),
    alt: v.string(),
  }),
  v.check(({ type, base64 }) => imageTypeOfBytes(atob(base64.slice(0, 16))) === type),
);

const part = v.object({
  html: v.pipe(v.string(), v.maxLength(longestReading), v.check(isStoryHtml)),
  notes: v.array(
    v.object({
      kind: v.picklist(['left-out', 'changed', 'doubt']),
      code: v.picklist(noteCodes),
      block: v.exactOptional(count),
    }),
  ),
  words: count,
  images: count,
  pictures: v.array(picture),
});

const story = v.object({
  ...part.entries,
  leftOut: v.array(
    v.object({
      ...part.entries,
      id: v.pipe(v.string(), v.regex(/^[\da-z]{1,20}-[\da-z]{1,20}$/)),
      reason: v.picklist(['boilerplate', 'not-article', 'short-lines']),
      after: v.pipe(v.number(), v.safeInteger(), v.minValue(-1)),
    }),
  ),
}) satisfies v.GenericSchema<unknown, Story>;

const reading = v.object({
  metadata: v.object({
    url: address,
    title: line,
    byline: v.nullable(line),
    siteName: v.nullable(line),
    description: v.nullable(line),
    lang: v.nullable(line),
    publishedTime: v.nullable(line),
    canonicalCandidates: v.pipe(
      v.array(
        v.object({
          source: canonicalSource,
          also: v.exactOptional(v.array(canonicalSource)),
          url: address,
        }),
      ),
      v.minLength(1),
    ),
    tags: v.array(line),
    license: v.nullable(v.picklist(licenses)),
    barriers: v.array(v.picklist(['noindex', 'paywall', 'signed-in'])),
  }),
  article: v.nullable(story),
  selection: v.nullable(story),
  page: v.nullable(story),
}) satisfies v.GenericSchema<unknown, Reading>;

const result = v.variant('ok', [
  v.object({ ok: v.literal(true), value: reading }),
  v.object({
    ok: v.literal(false),
    failure: v.object({
      code: v.picklist(clipFailureCodes),
      detail: v.exactOptional(v.pipe(v.string(), v.transform(plain))),
    }),
  }),
]);

/**
 * Checks the value that the page script returned.
 * @param found that value
 * @param tabUrl where the browser says that the script ran; null when it does not say
 * @returns the reading, or a failure: `page-too-large`, or `reading-refused` if the value is not a reading or says that it comes
 *   from another site. It must not, because drafts are stored under their page's address.
 */
export function readBack(found: unknown, tabUrl: string | null): Result<Reading> {
  const { success, output, issues } = v.safeParse(result, found, { abortEarly: true });
  if (issues?.some(({ type, path }) => type === 'max_length' && path?.at(-1)?.key === 'html'))
    return fail({ code: 'page-too-large' });
  if (!success || (output.ok && !isFrom(output.value.metadata.url, tabUrl)))
    return fail({ code: 'reading-refused' });
  return output;
}

/** A page may change its address during the reading, but not its site. */
function isFrom(url: string, tabUrl: string | null): boolean {
  return tabUrl === null || URL.parse(url)?.origin === URL.parse(tabUrl)?.origin;
}

/** Uses no repeating pattern, which would overflow the engine's stack on ten million characters. */
function isBase64(text: string): boolean {
  return text.length >= 16 && !/[^A-Za-z\d+/]/.test(text.replace(/={1,2}$/, ''));
}
