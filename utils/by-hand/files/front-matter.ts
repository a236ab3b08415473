// What is known about a story, as YAML front matter. https://yaml.org/spec/1.2.2/
import { licenseTerms } from './license-terms';
import type { FileDraft } from './types';

/**
 * The keys are those that tools read already: `title`, `date`, `author` and `tags` mean the same to Jekyll, Hugo,
 * Eleventy, Pandoc and Obsidian; `subtitle` is Pandoc's and Quarto's; `canonical_url` is read by Jekyll's SEO plugin and
 * by DEV. `license` and `site` have no common reader, and stand under their plain names. What is unknown is left out.
 */
export function frontMatter(draft: FileDraft): string {
  const { title, subtitle = '', tags, license, canonicalUrl, metadata } = draft;
  const scalars = {
    title,
    subtitle,
    author: metadata?.byline ?? '',
    date: dayOf(draft) ?? '',
    canonical_url: canonicalUrl,
    site: metadata?.siteName ?? '',
    license: licenseTerms(license).name,
  };
  const lines = Object.entries(scalars)
    .filter(([, value]) => value.trim() !== '')
    .map(([key, value]) => `${key}: ${quoted(value)}`);
  if (tags.length > 0) lines.push(`tags: [${tags.map(quoted).join(', ')}]`);
  return `---\n${lines.join('\n')}\n---\n`;
}

/** The day of publication as the page writes it: in another time zone it could be the next, which nobody wrote. */
export function dayOf({ metadata }: FileDraft): string | null {
  return metadata?.publishedTime?.slice(0, 10) ?? null;
}

/**
 * What JSON leaves as it is, but YAML reads as a line's end, takes for a mark of byte order, or refuses. And what a reader
 * of Markdown that knows no front matter would read as a tag or a link: YAML takes the number of a sign for the sign.
 */
const unsafe = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff<]|(?<=\])\(|&(?=#?\w+;)/g;

/**
 * A string of JSON is one of YAML, and quoted it is never read as a number, a date or a truth. Half a surrogate pair is
 * no character, and some readers refuse the whole file for its escape.
 */
function quoted(text: string): string {
  return JSON.stringify(text.toWellFormed()).replace(
    unsafe,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
