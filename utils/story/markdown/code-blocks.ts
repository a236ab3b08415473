// Code blocks: a fence longer than any row of backticks inside, and the language behind it.
import type { MarkdownRule } from '../markdown';

/** What a backtick or a line's end would make of the fence is text. */
const languageName = /^[\w+#.-]+$/;

export const codeBlocks: MarkdownRule = {
  name: 'code-blocks',
  rule: {
    filter: 'pre',
    replacement: (_, node) => {
      const code = node.textContent ?? '';
      const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map((run) => run.length));
      const fence = '`'.repeat(longest + 1);
      const language =
        languageName.exec((node as Element).getAttribute('data-lang') ?? '')?.[0] ?? '';
      return `\n\n${fence}${language}\n${code}\n${fence}\n\n`;
    },
  },
};
