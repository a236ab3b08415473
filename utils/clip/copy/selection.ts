// What the writer has selected, with the structure around it: a line of a list stays a line of a list.
// Range.cloneContents would make its copies in the page, where they load pictures and run custom elements. So the
// selection's ends are marked in a copy, and cut out there once that is cleaned.
import type { Piece } from '../elements/reader';
import { frameOf, type LivePage, nodeTypes } from '../page/live-page';
import { hasWords } from '../text/words';
import { clean, disarm, resolveLinks, textOf } from './copy';
import { type Copies, copiesOf } from './originals';

/** A double click selects one word, and seldom means that only this word is to be clipped. */
const fewestWords = 3;

function apart({ innerHTML }: Element): string {
  return innerHTML.replace(/<\/?(\w+)[^>]*>/g, (_, name) =>
    /^(?:t[dh]|li)$/.test(name) ? ' ' : '',
  );
}

/** What gives a selected piece its meaning, when it stands around it without anything else between. */
const meaningful = new Set(
  (
    'a b blockquote code em figcaption figure h1 h2 h3 h4 h5 h6 i li ol p pre ruby span strong table tbody tfoot thead ' +
    'tr ul'
  ).split(' '),
);

/** @returns the selection in an element of the copy, or null; a text field's own selection does not count */
export function copySelection(page: LivePage): Element | null {
  const own = copyOf(page.window.getSelection(), page);
  if (own) return own;
  for (const frame of page.allOnPage('iframe')) {
    const inside = frameOf(page, frame);
    const { getSelection } = page.window.Document.prototype;
    const copy = inside && copyOf(getSelection.call(inside.body.ownerDocument), inside.page);
    if (!copy) continue;
    resolveLinks(copy, inside.page);
    return copy;
  }
  return null;
}

function copyOf(selection: Selection | null, page: LivePage): Element | null {
  if (!selection) return null;
  const copy = page.clone.createElement('div');
  const before: Before = { top: null, copy: null };
  // Firefox can hold several ranges: cells of a table, or pieces picked with Ctrl.
  for (let index = 0; index < selection.rangeCount; index += 1) {
    const range = selection.getRangeAt(index);
    const copied = range.collapsed ? null : copyRange(range, page);
    if (!copied) continue;
    if (before.top === copied.top && joins(copied, before, page)) continue;
    before.top = copied.top;
    before.copy = copied.copy.firstElementChild;
    copy.append(...copied.copy.childNodes);
  }
  const isEnough = hasWords(copy.textContent, fewestWords);
  // Cells and items side by side would count as one word.
  return isEnough || hasWords(apart(copy), fewestWords) ? copy : null;
}

interface Before {
  top: Element | null;
  copy: Element | null;
}

/** Items picked from one list stay one list, cells and rows picked from one table one table. */
function joins({ top, copy }: Copied, before: Before, page: LivePage): boolean {
  if (/^[uo]l$/.test(page.localName(top))) {
    before.copy?.append(...(copy.firstElementChild?.childNodes ?? []));
    return true;
  }
  if (page.localName(top) !== 'table') return false;
  const rows = [...copy.querySelectorAll('tr')];
  const last = [...(before.copy?.querySelectorAll('tr') ?? [])].at(-1);
  for (const it of rows) {
    if (it.getAttribute(place) === last?.getAttribute(place)) last?.append(...it.childNodes);
    else last?.parentElement?.append(it);
  }
  return true;
}

/** Which row of the table it was. */
const place = 'data-row';

interface Copied {
  /** The live element that was copied as far as it is selected. */
  top: Element;
  /** A box with the copy in it. */
  copy: Element;
}

function copyRange(range: Range, page: LivePage): Copied | null {
  const top = enclosing(range.commonAncestorContainer, page);
  if (!top) return null;
  const box = page.clone.createElement('div');
  const inside = copiesOf(top, page);
  box.append(inside.top);
  const { startContainer, startOffset, endContainer, endOffset } = range;
  // The end first: a mark in a text parts it, and the places behind it would be others.
  const end = mark(endContainer, endOffset, { top, inside }, page);
  const start = mark(startContainer, startOffset, { top, inside }, page);
  const piece: Piece = {
    isWhole: (element) =>
      !holds(element, startContainer, page) && !holds(element, endContainer, page),
    markers: [start, end],
  };
  const copies = {
    top: box,
    originals: [top, ...Array.from(inside.originals)],
    copies: [inside.top, ...Array.from(inside.copies)],
    isExact: inside.isExact,
  };
  for (let index = 0; index < copies.originals.length; index += 1)
    if (page.style(copies.originals[index] as Element).userSelect === 'none')
      dropWords(copies.copies[index] as Element, page);
  disarm(box, page);
  tellPlaces(box, start, page);
  clean(copies, page, piece);
  const cut = page.clone.createRange();
  cut.setStartAfter(start);
  cut.setEndBefore(end);
  let cutOut: Node = cut.cloneContents();
  for (let up: Node | null = cut.commonAncestorContainer; up && up !== box; up = up.parentNode) {
    if (up.nodeType !== nodeTypes.element) continue;
    const around = up.cloneNode(false);
    around.appendChild(cutOut);
    cutOut = around;
  }
  const copy = page.clone.createElement('div');
  copy.append(cutOut);
  textOf(copy);
  return { top, copy };
}

/** What would be lost with the items and rows before the selection: their number. */
function tellPlaces(box: Element, start: Node, page: LivePage): void {
  for (const [index, row] of page.all(box, 'tr').entries()) row.setAttribute(place, `${index}`);
  const next = page.nextSibling(start);
  if (next && isItem(next, page)) tellNumber(next, page);
  for (let up = page.parent(start); up && up !== box; up = page.parent(up))
    if (isItem(up, page)) tellNumber(up, page);
}

function tellNumber(item: Element, page: LivePage): void {
  const list = page.parent(item) as Element;
  if (page.localName(list) !== 'ol') return;
  const step = list.hasAttribute('reversed') ? -1 : 1;
  const said = (element: Element, name: string) => {
    const number = Number.parseInt(page.attribute(element, name), 10);
    return Number.isNaN(number) ? null : number;
  };
  let first: Element = item;
  let steps = 0;
  for (let it: Node | null = item; it && said(first, 'value') === null; ) {
    it = page.previousSibling(it);
    if (!it || !isItem(it, page)) continue;
    first = it;
    steps += step;
  }
  const count = () => [...list.children].filter((it) => isItem(it, page)).length;
  const from = said(first, 'value') ?? said(list, 'start') ?? (step < 0 ? count() : 1);
  item.setAttribute('value', `${from + steps}`);
}

function isItem(node: Node, page: LivePage): node is Element {
  return page.nodeType(node) === nodeTypes.element && page.localName(node as Element) === 'li';
}

/** Line numbers, buttons and signs that stand between the words: the range runs over them, the selection does not. */
function dropWords(ownCopy: Element, page: LivePage): void {
  for (let child = page.firstChild(ownCopy); child; ) {
    const next = page.nextSibling(child);
    if (page.nodeType(child) === nodeTypes.text) (child as Text).remove();
    child = next;
  }
}

function enclosing(node: Node, page: LivePage): Element | null {
  let top: Node | null = page.nodeType(node) === nodeTypes.element ? node : page.parent(node);
  for (let up = top; up && page.nodeType(up) === nodeTypes.element; up = page.parent(up)) {
    if (!meaningful.has(page.localName(up as Element))) break;
    top = up;
  }
  return top && page.nodeType(top) === nodeTypes.element ? (top as Element) : null;
}

/** Puts a comment into the copy at the place of the page. */
function mark(
  container: Node,
  offset: number,
  { top, inside }: { top: Element; inside: Copies },
  page: LivePage,
): Comment {
  const marker = page.clone.createComment('');
  const path: number[] = [];
  for (let node: Node | null = container; node && node !== top; node = page.parent(node)) {
    let at = 0;
    for (let before = page.previousSibling(node); before; before = page.previousSibling(before))
      at += 1;
    path.unshift(at);
  }
  let ownCopy: Node | null = inside.top;
  for (const at of path) ownCopy = ownCopy && childAt(ownCopy, at, page);
  // Where the copy is not like the page, whole elements are all that can be told apart.
  if (!inside.isExact || !ownCopy) inside.top[offset === 0 ? 'prepend' : 'append'](marker);
  else if (page.nodeType(ownCopy) === nodeTypes.element)
    page.insert(ownCopy, marker, childAt(ownCopy, offset, page));
  else page.insert(page.parent(ownCopy) ?? inside.top, marker, (ownCopy as Text).splitText(offset));
  return marker;
}

function childAt(parent: Node, at: number, page: LivePage): Node | null {
  let child = page.firstChild(parent);
  for (let index = 0; index < at && child; index += 1) child = page.nextSibling(child);
  return child;
}

function holds(top: Node, node: Node, page: LivePage): boolean {
  for (let up: Node | null = node; up; up = page.parent(up)) if (up === top) return true;
  return false;
}
