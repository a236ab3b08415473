// Raised and lowered words: Markdown has no sign for them, and HTML may stand in it.
import type { MarkdownRule } from './rule';

export const scripts: readonly MarkdownRule[] = (['sup', 'sub'] as const).map((name) => ({
  name,
  rule: { filter: name, replacement: (content) => `<${name}>${content}</${name}>` },
}));
