// Code blocks: a fence longer than any row of backticks inside, and the language behind it.
import type { MarkdownRule } from '../markdown';

export const codeBlocks: MarkdownRule = {
  name: 'code-blocks',
  rule: {
    filter: 'pre',
    replacement: (_, node) => {
      const code = node.textContent ?? '';
      const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map((run) => run.length));
      const fence = '`'.repeat(longest + 1);
      const language = (node as Element).getAttribute('data-lang') ?? '';
      return `\n\n${fence}${language}\n${code}\n${fence}\n\n`;
    },
  },
};
