// Strong, emphasised and crossed-out words. CommonMark reads its signs by the characters beside them, so "a**.b**" is not
// emphasis. If the signs would not work, the HTML element is used.
// https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis
import type { MarkdownRule } from './rule';

const space = /^(?:\s|$)/u;
const punctuation = /^[\p{P}\p{S}]$/u;

function withSign(content: string, node: Node, sign: string, inWords: string): string {
  if (content.trim() === '') return content;
  const { localName } = node as Element;
  const html = `<${localName}>${content}</${localName}>`;
  if (isMark(node.previousSibling) || isMark(node.nextSibling)) return html;
  const [before, after] = [neighbour(node, 'before'), neighbour(node, 'after')];
  const [first, last] = [firstSign(content), lastSign(content)];
  // Some readers treat an emoji as a symbol, others treat its halves as letters.
  const isFree = (outer: string) =>
    space.test(outer) || (outer.length === 1 && punctuation.test(outer));
  const isRead = (outer: string, inner: string) =>
    !space.test(inner) && (!punctuation.test(inner) || isFree(outer));
  if (!isRead(before, first) || !isRead(after, last)) return html;
  const taken = isFree(before) && isFree(after) ? sign : inWords;
  return `${taken}${content}${taken}`;
}

function isMark(node: Node | null): boolean {
  return /^(?:STRONG|EM|S)$/.test(node?.nodeName ?? '');
}

/** The character beside the element: from the text, or the sign of the mark around it. */
function neighbour(node: Node, side: 'before' | 'after'): string {
  const sibling = side === 'before' ? node.previousSibling : node.nextSibling;
  if (!sibling) return isMark(node.parentNode) || node.parentNode?.nodeName === 'A' ? '*' : '';
  if (sibling.nodeName === 'BR') return '';
  if (sibling.nodeType !== 3) return '[';
  const text = sibling.nodeValue ?? '';
  return side === 'before' ? lastSign(text) : firstSign(text);
}

/** The first character, which may be two units of UTF-16. */
function firstSign(text: string): string {
  return /^./su.exec(text)?.[0] ?? '';
}

function lastSign(text: string): string {
  return /.$/su.exec(text)?.[0] ?? '';
}

export const emphasis: readonly MarkdownRule[] = [
  {
    name: 'strong',
    rule: {
      filter: 'strong',
      replacement: (content, node) =>
        /^(?:H[1-6]|TH)$/.test(node.parentNode?.nodeName ?? '')
          ? content
          : withSign(content, node, '**', '**'),
    },
  },
  {
    name: 'em',
    rule: {
      filter: 'em',
      // Inside a word "_" counts as a letter.
      replacement: (content, node) => withSign(content, node, '_', '*'),
    },
  },
  {
    name: 'strikethrough',
    rule: { filter: 's', replacement: (content, node) => withSign(content, node, '~~', '~~') },
  },
];
