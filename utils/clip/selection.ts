// What the writer has selected, with the structure around it: a line of a list stays a line of a list.
// Range.cloneContents would make its copies in the page, where they load pictures and run custom elements.

import { copyChildren } from './copy';
import { type LivePage, nodeTypes } from './live-page';
import { prepare } from './prepare';
import type { Piece } from './prepare/reader';
import { hasWords } from './words';

/** A double click selects one word, and seldom means that only this word is to be clipped. */
const fewestWords = 3;

/** What gives a selected piece its meaning, when it stands around it without anything else between. */
const meaningful = new Set(
  'a b blockquote code em figcaption figure h1 h2 h3 h4 h5 h6 i li ol p pre span strong ul'.split(
    ' ',
  ),
);

/** @returns the selection in an element of the copy, or null; a text field's own selection does not count */
export function copySelection(page: LivePage): Element | null {
  const selection = page.window.getSelection();
  if (!selection) return null;
  const copy = page.clone.createElement('div');
  // Firefox can hold several ranges: cells of a table, or pieces picked with Ctrl.
  for (let index = 0; index < selection.rangeCount; index += 1) {
    const range = selection.getRangeAt(index);
    if (!range.collapsed) copyRange(range, copy, page);
  }
  return hasWords(copy.textContent, fewestWords) ? copy : null;
}

function copyRange(range: Range, into: Element, page: LivePage): void {
  const top = enclosing(range.commonAncestorContainer, page);
  if (!top) return;
  const piece = within(range, page);
  const prepared = prepare(top, page, { piece, twin: null });
  if (prepared === 'dropped') return;
  into.append(prepared.copy);
  if (prepared.children)
    copyChildren(prepared.children, prepared.copy as Element, prepared.page ?? page, piece);
}

function enclosing(node: Node, page: LivePage): Element | null {
  let top: Node | null = page.nodeType(node) === nodeTypes.element ? node : page.parent(node);
  for (let up = top; up && page.nodeType(up) === nodeTypes.element; up = page.parent(up)) {
    if (!meaningful.has(page.localName(up as Element))) break;
    top = up;
  }
  return top && page.nodeType(top) === nodeTypes.element ? (top as Element) : null;
}

function within(range: Range, page: LivePage): Piece {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const holds = (top: Node, node: Node): boolean => {
    for (let up: Node | null = node; up; up = page.parent(up)) if (up === top) return true;
    return false;
  };
  return {
    includes: (node) => page.intersects(range, node),
    text: (node, data) =>
      data.slice(
        node === startContainer ? startOffset : 0,
        node === endContainer ? endOffset : undefined,
      ),
    isWhole: (element) => !holds(element, startContainer) && !holds(element, endContainer),
  };
}
