// A list whose numbers no list of Medium's can have, as paragraphs that begin with them: Medium counts every list from 1
// upwards, and a text that speaks of rule seven would be wrong.
import type { Note } from '../types';

export const countedNote: readonly [Note['kind'], Note['code']] = ['changed', 'list-numbers'];

/** The numbers of a story's list. */
export function numbersIn(list: Element): number[] {
  const start = Number(list.getAttribute('start') ?? 1);
  return [...list.children].map((_, index) => start + index);
}

/** @param numbers of the items, in order; empty: they have none. @returns the items' blocks; the list is used up */
export function countedBlocks(list: Element, numbers: readonly number[]): Element[] {
  const blocks: Element[] = [];
  for (const [index, item] of [...list.children].entries()) {
    const paragraph = list.ownerDocument.createElement('p');
    while (item.firstChild && !isBlock(item.firstChild)) paragraph.append(item.firstChild);
    if (paragraph.hasChildNodes()) item.prepend(paragraph);
    const [first] = item.children;
    const isText = first && /^(?:p|h\d)$/.test(first.localName);
    if (numbers.length > 0) {
      const line = isText ? first : item.insertBefore(paragraph, item.firstChild);
      line.prepend(`${numbers[index]}.${isText ? ' ' : ''}`);
    }
    blocks.push(...item.children);
  }
  return blocks;
}

function isBlock(node: Node): boolean {
  return /^(?:P|H[1-6]|UL|OL|PRE|FIGURE|BLOCKQUOTE|HR|TABLE)$/.test(node.nodeName);
}
