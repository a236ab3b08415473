// What is taken out of the page's own container while the article is looked for, so that the writer can put it back.
import { hasLetters } from '../../text/letters';
import type { DroppedPart, DropReason } from '../../types';
import { proseLength, textLength } from '../measure';
import { leastProse, listedShare, shortestPiece } from '../thresholds';

export interface DroppedParts {
  /** Called before the element is taken out of where it stands. */
  add(element: Element, reason: DropReason): void;
  /** Those that stood in the container, as it was when they were taken out. */
  within(container: Element): DroppedPart[];
  all(): DroppedPart[];
  /** The narrowest boxes of an article, as it is now, out of which parts were taken, and these. */
  boxesOf(article: Element): ReadonlyMap<Element, readonly Element[]>;
}

/** An empty list of what is taken out, for one way of looking for the article. */
export function droppedParts(): DroppedParts {
  const parts: (DroppedPart & { from: Node | null })[] = [];
  /** Where all that stands around a part stood, for when it is taken apart. */
  const parents = new Map<Node, Node | null>();
  const told = (some: typeof parts): DroppedPart[] =>
    some
      .filter(({ element }) => hasLetters(element.textContent ?? ''))
      .map(({ from: _, ...part }) => part);
  return {
    add(element, reason) {
      const from = element.parentNode;
      parts.push({ element, reason, anchor: textBefore(element), from });
      for (let up: Node | null = element; up && !parents.has(up); up = up.parentNode)
        parents.set(up, up.parentNode);
    },
    within(container) {
      const isIn = (from: Node | null): boolean => {
        for (let up = from; up; up = parents.get(up) ?? null) if (up === container) return true;
        return false;
      };
      return told(parts.filter(({ from }) => isIn(from)));
    },
    all: () => told(parts),
    boxesOf(article) {
      const boxes = new Map<Element, Element[]>();
      for (const { element, from } of parts) {
        let box = from;
        while (box && !article.contains(box)) box = parents.get(box) ?? null;
        if (box?.nodeType !== 1) continue;
        const before = boxes.get(box as Element);
        if (before) before.push(element);
        else boxes.set(box as Element, [element]);
      }
      return boxes;
    },
  };
}

/** The last long piece of text in front of an element; '' when there is none. */
function textBefore(element: Element): string {
  for (let node: Node = element; node.parentNode; node = node.parentNode)
    for (let before = node.previousSibling; before; before = before.previousSibling) {
      const piece = lastPiece(before);
      if (piece !== '') return piece;
    }
  return '';
}

function lastPiece(node: Node): string {
  if (node.nodeType === 3) {
    const all = node.nodeValue ?? '';
    const text = all.length < shortestPiece ? '' : all.replace(/\s+/g, ' ').trim();
    return text.length >= shortestPiece ? text : '';
  }
  for (let child = node.lastChild; child; child = child.previousSibling) {
    const piece = lastPiece(child);
    if (piece !== '') return piece;
  }
  return '';
}

/**
 * What is listed for the writer: each part that somebody may miss by itself, and the short lines, the buttons and the
 * lists of links together as one. Nothing of the list is lost.
 * @param parts in the page's order
 */
export function listed(parts: readonly DroppedPart[], clone: Document): DroppedPart[] {
  const isLong = ({ element }: DroppedPart) => {
    const prose = proseLength(element);
    return prose >= leastProse && prose >= textLength(element) * listedShare;
  };
  const { long = [], short = [] } = Object.groupBy(parts, (part) =>
    isLong(part) ? 'long' : 'short',
  );
  if (short.length === 0) return long;
  const together = clone.createElement('div');
  for (const { element } of short) {
    const line = together.appendChild(clone.createElement('div'));
    line.append(element);
  }
  const anchor = short.at(-1)?.anchor ?? '';
  return [...long, { element: together, reason: 'short-lines', anchor }];
}
