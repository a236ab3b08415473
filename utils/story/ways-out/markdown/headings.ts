// Headings in one line. "#" at the end is escaped, because readers would take it for the closing sign and hide it.
// https://spec.commonmark.org/0.31.2/#atx-headings
import type { MarkdownRule } from './rule';

export const headings: MarkdownRule = {
  name: 'headings',
  rule: {
    filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
    replacement: (content, node) => {
      const level = Number(node.nodeName.slice(1));
      return `\n\n${'#'.repeat(level)} ${content.trim().replace(/(?<=\s)#+$/, '\\$&')}\n\n`;
    },
  },
};
