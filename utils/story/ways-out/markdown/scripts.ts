// Superscripts and subscripts: Markdown has no signs for them, so the HTML elements are used.
import type { MarkdownRule } from './rule';

/** Superscripts and subscripts as signs of Unicode, where there are such signs. */
export const scripts: readonly MarkdownRule[] = (['sup', 'sub'] as const).map((name) => ({
  name,
  rule: { filter: name, replacement: (content) => `<${name}>${content}</${name}>` },
}));
