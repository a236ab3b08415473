// Code blocks: a fence that is longer than any row of backticks inside, and the language after it.
import { codeLanguage } from '../../subset';
import type { MarkdownRule } from './rule';

export const codeBlocks: MarkdownRule = {
  name: 'code-blocks',
  rule: {
    filter: 'pre',
    replacement: (_, node) => {
      const code = node.textContent ?? '';
      const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map((run) => run.length));
      const fence = '`'.repeat(longest + 1);
      // A backtick or a line break in the language would break the fence.
      const language =
        codeLanguage.exec((node as Element).getAttribute('data-lang') ?? '')?.[0] ?? '';
      return `\n\n${fence}${language}\n${code}\n${fence}\n\n`;
    },
  },
};
