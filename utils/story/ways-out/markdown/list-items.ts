// List items, indented by the width of their own marker, as CommonMark counts. A list right after its like takes the
// other marker, or both would be read as one.
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
  const isOther = alike(list) % 2 === 1;
  if (list.localName !== 'ol') return isOther ? '* ' : '- ';
  const start = Number(list.getAttribute('start') ?? 1);
  const index = [...list.children].indexOf(item);
  return `${start + index}${isOther ? ')' : '.'} `;
}

/** How many lists of the same kind stand right before this one. */
function alike(list: Element): number {
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

/** A list inside an item begins on the next line, but one that counts from elsewhere would read as its text there. */
export const innerLists: MarkdownRule = {
  name: 'inner-lists',
  rule: {
    filter: (node) => node.localName === 'ol' && node.hasAttribute('start'),
    replacement: (content) => `\n\n${content}\n\n`,
  },
};
