// List items, indented by the width of their marker, as CommonMark wants. If a list follows another of its kind, it gets the other
// marker, because readers would join the two.
import type { MarkdownRule } from './rule';

export const listItems: MarkdownRule = {
  name: 'list-items',
  rule: {
    filter: 'li',
    replacement: (content, node) => {
      const list = node.parentNode as Element;
      const marker = markerOf(node as Element, list);
      const text = content
        .replace(/^\n+|\n+$/g, '')
        .replace(/\n(?!\n|$)/g, `\n${' '.repeat(marker.length)}`);
      return `${marker}${text}\n${isLoose(node as Element) && node.nextSibling ? '\n' : ''}`;
    },
  },
};

function markerOf(item: Element, list: Element): string {
  const isOther = listsOfSameKind(list) % 2 === 1;
  if (list.localName !== 'ol') return isOther ? '* ' : '- ';
  const start = Number(list.getAttribute('start') ?? 1);
  const index = [...list.children].indexOf(item);
  return `${start + index}${isOther ? ')' : '.'} `;
}

/** How many lists of the same kind come directly before this one. */
function listsOfSameKind(list: Element): number {
  let count = 0;
  for (
    let before = list.previousElementSibling;
    before?.localName === list.localName;
    before = before.previousElementSibling
  )
    count += 1;
  return count;
}

function isLoose(item: Element): boolean {
  return [...item.children].some((it) => /^(?:p|pre|figure|blockquote|table)$/.test(it.localName));
}

/** An inner list begins on the next line. If its numbers do not start at 1, it needs an empty line, or it would read as text. */
export const innerLists: MarkdownRule = {
  name: 'inner-lists',
  rule: {
    filter: (node) => node.localName === 'ol' && node.hasAttribute('start'),
    replacement: (content) => `\n\n${content}\n\n`,
  },
};
