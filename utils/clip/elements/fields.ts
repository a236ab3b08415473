// Fields that nobody writes into: some pages show code, or a text to be copied, in one.
import type { LiveReader } from './reader';

/** What readers are asked to put on pages of their own; it is no part of the text. */
const shared = /^<(?:iframe|script|blockquote|a)\b/i;

/** Several lines that can only be copied become a code block. */
export const readField: LiveReader = (live, page) => {
  if (!page.attributeNames(live).includes('readonly')) return null;
  const text = (page.textContent(live) ?? '').trimEnd();
  // Some editors lay a field that is not seen over the code that they draw.
  const isSeen = page.style(live).opacity !== '0';
  if (!text.trim().includes('\n') || shared.test(text.trim()) || !isSeen) return null;
  const copy = page.clone.createElement('pre');
  copy.textContent = text;
  return { copy, children: null };
};
