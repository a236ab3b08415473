// Inline code between backticks. In two places readers disagree: about a backslash before a bar in a cell, and about backticks in
// a link's words. There the HTML element is used.
import { escapeText } from './escape';
import type { MarkdownRule } from './rule';

export const inlineCode: MarkdownRule = {
  name: 'inline-code',
  rule: {
    filter: 'code',
    replacement: (code, node) => {
      const [isInCell, isInLink] = ['td, th', 'a'].map((it) => (node as Element).closest(it));
      if ((isInCell && code.includes('\\|')) || (isInLink && code.includes('`')))
        return `<code>${escapeText(code)}</code>`;
      const fence = '`'.repeat(longestRun(code) + 1);
      // The space that readers remove from both sides.
      const space = /^`|`$|^ .*\S.* $/s.test(code) ? ' ' : '';
      return `${fence}${space}${code}${space}${fence}`;
    },
  },
};

function longestRun(code: string): number {
  return Math.max(0, ...(code.match(/`+/g) ?? []).map((run) => run.length));
}
