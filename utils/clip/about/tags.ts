// Tag candidates: what the page files itself under.
import type { Declared } from '../page/declared';
import { withoutInvisible } from '../text/invisible';
import { plainText } from '../text/plain-text';

/** Characters. https://github.com/Medium/medium-api-docs#creating-a-post */
const longestTag = 25;
const mostTags = 10;

/** The commas and semicolons of the scripts, and the sign before the next hashtag. */
export const tagSeparator = /[,;\u060c\u061b\u1363\u3001\uff0c\uff1b\uff64]|\s(?=[#\uff03])/;
/** Chinese and Japanese words have no spaces in them. */
const spaced = /^[\u3040-\u30ff\u3400-\u9fff]+(?:\s+[\u3040-\u30ff\u3400-\u9fff]+){2,}$/;

/**
 * @param body the copy of what the page shows
 * @param linked the value of "keywords" in JSON-LD: a text with commas, or a list
 * @returns without doubles, upper and lower case being the same; longer ones are left out rather than cut
 */
export function tagCandidates(body: Element, declared: Declared, linked: unknown): string[] {
  const sources = [
    ...declared.meta('article:tag'),
    ...declared.meta('keywords'),
    ...[...body.querySelectorAll('a[rel~="tag" i]')].map((link) => link.textContent ?? ''),
    ...[linked].flat(1).map((keyword) => (typeof keyword === 'string' ? keyword : '')),
  ];
  const tags = new Map<string, string>();
  for (const source of sources)
    for (const part of source.split(spaced.test(source.trim()) ? /\s+/ : tagSeparator)) {
      const tag = plainText(withoutInvisible(part)).replace(/^[#\uff03]\s*/, '');
      const key = tag.toLowerCase();
      if (tag !== '' && tag.length <= longestTag && !tags.has(key)) tags.set(key, tag);
    }
  return [...tags.values()].slice(0, mostTags);
}
