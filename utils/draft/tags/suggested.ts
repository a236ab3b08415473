// Which tags the desk suggests: those of the page, those of its site, and those of all drafts before. Pure.
import { comparable } from '../../comparable';
import { isSameTag } from './tags';

export const tagSources = ['page', 'site', 'before'] as const;

export type TagSource = (typeof tagSources)[number];

/** Tags by where they come from, the best first. */
export type TagSuggestions = Readonly<Record<TagSource, readonly string[]>>;

export interface SuggestedTag {
  tag: string;
  source: TagSource;
}

/** All suggestions that are not chosen yet, each once, under the nearest source. */
export function openSuggestions(
  suggestions: TagSuggestions,
  chosen: readonly string[],
): SuggestedTag[] {
  const open: SuggestedTag[] = [];
  for (const source of tagSources)
    for (const tag of suggestions[source])
      if (![...chosen, ...open.map((it) => it.tag)].some((other) => isSameTag(other, tag)))
        open.push({ tag, source });
  return open;
}

/** More would be read by nobody. */
const mostFound = 8;

/** Those that hold the typed text; first those that begin with it. What is typed to its end is no suggestion. */
export function findSuggestions(open: readonly SuggestedTag[], typed: string): SuggestedTag[] {
  const text = comparable(typed.replace(/^[\s#\uff03]+/, '').trim());
  const found = open.filter(({ tag }) => comparable(tag).includes(text) && !isSameTag(tag, text));
  const begins = ({ tag }: SuggestedTag) => comparable(tag).startsWith(text);
  return [...found.filter(begins), ...found.filter((it) => !begins(it))].slice(0, mostFound);
}
