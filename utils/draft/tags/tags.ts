// The tags of a draft, as people type and paste them. Pure.
import { tagSeparator } from '../../clip/about/tags';
import { withoutControls } from '../../clip/text/plain-text';
import { cutText } from '../../cut-text';
import { maxTagLength, maxTags } from '../../medium/limits';
import { room } from '../edits';
import { visible } from '../visible';

/** Lines and columns: tables and lists that were copied. */
const breaks = /[\n\r\t]/;
const separators = new RegExp(`${tagSeparator.source}|${breaks.source}`);
const ending = new RegExp(`(?:${separators.source})\\s*$`);
/** Hashtags without a space between them. A sign behind a name is a part of it: C#. */
const nextHashtag = /(?=[#\uff03][^\s#\uff03])/;

/** The parts of a typed or pasted list, as they stand. */
function partsOf(typed: string): string[] {
  const parts = typed.split(separators);
  return parts.flatMap((part) => (/^\s*[#\uff03]/.test(part) ? part.split(nextHashtag) : [part]));
}

function bare(text: string): string {
  return withoutControls(text)
    .replace(/^[\s#\uff03]+|\s+$/g, '')
    .replace(/\s+/g, ' ');
}

/** A typed or pasted tag, cleaned; null when nothing is left. At most 25 characters (code points). */
export function cleanTag(text: string): string | null {
  const tag = bare(text);
  return visible.test(tag) ? cutText(tag, maxTagLength, (part) => [...part].length).trim() : null;
}

/** Whether a typed text, or one tag of a typed list, would be cut. */
export function isTagTooLong(typed: string): boolean {
  return partsOf(typed).some((part) => [...bare(part)].length > maxTagLength);
}

/** Whether a text is more than one tag: what is pasted so becomes tags at once. */
export function isTagList(text: string): boolean {
  return partsOf(text).filter((part) => cleanTag(part) !== null).length > 1;
}

/** Whether a text ends with a comma, so that what stands before it is a tag. */
export function endsTag(typed: string): boolean {
  return ending.test(typed);
}

/** Whether two texts are the same tag: letter case and the way in which accents are written do not count. */
export function isSameTag(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

function folded(tag: string): string {
  return tag.normalize('NFC').toLowerCase();
}

/**
 * Takes a typed or pasted list into the tags, without doubles, up to Medium's five.
 * @returns rest: the tags that found no place, as a list to go on with; it may be empty
 */
export function takeTags(tags: readonly string[], typed: string): { tags: string[]; rest: string } {
  const result = [...tags];
  const waiting: string[] = [];
  for (const part of partsOf(typed)) {
    const tag = cleanTag(part);
    if (tag === null || [...result, ...waiting].some((other) => isSameTag(other, tag))) continue;
    (result.length < maxTags ? result : waiting).push(tag);
  }
  while (waiting.join(', ').length > room.pendingTag) waiting.pop();
  return { tags: result, rest: waiting.join(', ') };
}

/** Adds typed tags without doubles up to Medium's five. */
export function addTags(tags: readonly string[], typed: string): string[] {
  return takeTags(tags, typed).tags;
}
