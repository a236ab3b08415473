// The tags of a draft, as people type and paste them. Pure.
import { withoutControls } from '../clip/text/plain-text';
import { cutText } from '../cut-text';
import { maxTagLength, maxTags } from '../medium/limits';
import { visible } from './draft';

const separators = /[,;\n]/;

function bare(text: string): string {
  return withoutControls(text)
    .replace(/^[\s#]+|[\s,;]+$/g, '')
    .replace(/\s+/g, ' ');
}

/** A typed or pasted tag, cleaned; null when nothing is left. At most 25 characters (code points). */
export function cleanTag(text: string): string | null {
  const tag = bare(text);
  return visible.test(tag) ? cutText(tag, maxTagLength, (part) => [...part].length).trim() : null;
}

/** Whether a typed text, or one tag of a typed list, would be cut. */
export function isTagTooLong(typed: string): boolean {
  return typed.split(separators).some((part) => [...bare(part)].length > maxTagLength);
}

/** Adds tags without doubles (letter case aside) up to Medium's five. */
export function addTags(tags: readonly string[], typed: string): string[] {
  const result = [...tags];
  for (const part of typed.split(separators)) {
    const tag = cleanTag(part);
    const known = result.some((other) => other.toLowerCase() === tag?.toLowerCase());
    if (tag !== null && !known && result.length < maxTags) result.push(tag);
  }
  return result;
}
