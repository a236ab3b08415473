// The tags that went to Medium before, to suggest them again. Pure.
import { isSameTag } from './tags';

/** A writer has some dozens. */
const mostUsed = 200;

/** The list after a draft went out: its tags come first. */
export function withUsed(used: readonly string[], tags: readonly string[]): string[] {
  const others = used.filter((tag) => !tags.some((other) => isSameTag(tag, other)));
  return [...tags, ...others].slice(0, mostUsed);
}
