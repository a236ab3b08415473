// What a writer has in the editor, as its page saves it. Strict, so that a test which fills a field wrongly is told.
import * as v from 'valibot';
import { licenseUrls } from '../../api/post-rules.ts';

/** As Medium's own pages write the id of a story. */
export const storyId = /^[0-9a-f]{12}$/;

/** The editor takes more than the API does. */
export const editorLimits = { topics: 5, subtitle: 140 } as const;

const line = v.pipe(v.string(), v.trim());

const storySchema = v.strictObject({
  title: line,
  /** The blocks of the editor's element, title included. */
  html: v.string(),
  canonicalUrl: v.pipe(
    line,
    v.check(
      (url) => url === '' || /^https?:$/.test(URL.parse(url)?.protocol ?? ''),
      'The canonical link must be an absolute http or https address.',
    ),
  ),
  topics: v.pipe(
    v.array(v.pipe(line, v.nonEmpty())),
    v.maxLength(editorLimits.topics, `A story has ${editorLimits.topics} topics at most.`),
  ),
  subtitle: v.pipe(
    line,
    v.maxLength(
      editorLimits.subtitle,
      `A subtitle has ${editorLimits.subtitle} characters at most.`,
    ),
  ),
  license: v.picklist(Object.keys(licenseUrls), 'The license is not one of the nine licenses.'),
});

export type SavedStory = v.InferOutput<typeof storySchema>;

/** Reads what the page sent; throws a `ValiError` whose message is a sentence for the writer. */
export function readStory(value: unknown): SavedStory {
  return v.parse(storySchema, value);
}
