// What is taken out of the page's own container while the article is looked for, so that the writer can put it back.
import type { DroppedPart, DropReason } from '../types';
import { proseLength, textLength } from './measure';
import { leastProse, listedShare, shortestPiece } from './thresholds';

export interface DroppedParts {
  /** Called before the element is taken out of where it stands. */
  add(element: Element, reason: DropReason): void;
  /** Those that stood in the container, as it was when they were taken out. */
  within(container: Element): DroppedPart[];
  all(): DroppedPart[];
}

export function droppedParts(): DroppedParts {
  const parts: (DroppedPart & { from: Node | null })[] = [];
  return {
    add(element, reason) {
      const prose = proseLength(element);
      if (prose < leastProse || prose < textLength(element) * listedShare) return;
      parts.push({ element, reason, anchor: textBefore(element), from: element.parentNode });
    },
    within: (container) =>
      parts.flatMap(({ from, ...part }) => (container.contains(from) ? [part] : [])),
    all: () => parts.map(({ from: _, ...part }) => part),
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
    const text = (node.nodeValue ?? '').replace(/\s+/g, ' ').trim();
    return text.length >= shortestPiece ? text : '';
  }
  for (let child = node.lastChild; child; child = child.previousSibling) {
    const piece = lastPiece(child);
    if (piece !== '') return piece;
  }
  return '';
}
