// Lines and columns that only style makes: in the text, they are breaks and spaces.
import { type LivePage, nodeTypes } from '../page/live-page';
import { ownLook } from '../page/look';
import type { Look } from '../page/look-type';
import { after, type Beside, before } from './line';
import type { Seen } from './reader';

/** Lines kept by style, as in a chat or in verse, become lines of the text. */
export function keepLines(live: Element, look: Look, page: LivePage, { ownCopy }: Seen): void {
  if (!keeps(look)) return;
  let isKept: boolean | null = null;
  for (let node = page.firstChild(ownCopy); node; node = page.nextSibling(node)) {
    if (page.nodeType(node) !== nodeTypes.text) continue;
    const text = node as Text;
    const at = text.data.indexOf('\n');
    if (at < 0 || !(text.data.trim() || (before(text, page) && after(text, page)))) continue;
    isKept ??= keeps(ownLook(live, page));
    if (!isKept) return;
    const rest = text.splitText(at);
    rest.data = rest.data.slice(1);
    page.insert(ownCopy, page.clone.createElement('br'), rest);
  }
}

function keeps({ whiteSpace }: Look): boolean {
  return /^(?:pre|break)/.test(whiteSpace);
}

/** Parts what style parts: lines by a break, columns by a space. */
export function keepApart(live: Element, look: Look, page: LivePage, { ownCopy }: Seen): void {
  if (!isApart(look)) return;
  const [left, right] = [before(live, page), after(live, page)];
  const text = page.textContent(live)?.trim() ?? '';
  const own = ownLook(live, page);
  if (!(left || right) || text === '' || !isApart(own)) return;
  // A first letter floats beside its word.
  if (/left|right|start|end/.test(own.float) || /^(?:abs|fix)/.test(page.style(live).position))
    return;
  const parent = page.parent(ownCopy);
  const around = page.parent(live) as Element;
  if (!parent) return;
  const box = page.style(around);
  const isRow = /flex|grid/.test(box.display) && !box.flexDirection.startsWith('column');
  const isBlock = isLine.test(own.display);
  const isCell = own.display === 'table-cell';
  const isOneLine = isRow || /^h[1-6]$/.test(page.localName(around));
  const put = (side: Beside, next: Node | null, gap: number) => {
    if (side === null) return;
    if (isBlock && !isOneLine) page.insert(parent, page.clone.createElement('br'), next);
    else if (side === 'glued' && (isBlock || isCell || (gap >= leastGap && text.length > 2)))
      page.insert(parent, page.clone.createTextNode(' '), next);
  };
  if (!isParted(ownCopy, left, page)) put(left, ownCopy, own.left);
  put(right, page.nextSibling(ownCopy), own.right);
}

const isLine = /^(?:block|flex|grid|list-item|table|table-row|flow-root)$/;
/** Pixels. */
const leastGap = 4;

function isApart({ display, left, right }: Look): boolean {
  return isLine.test(display) || display === 'table-cell' || left >= leastGap || right >= leastGap;
}

/** Whether the element before it has parted them already. */
function isParted(ownCopy: Element, left: Beside, page: LivePage): boolean {
  // The loop ends at the first element, or at the first text with words.
  for (let node = page.previousSibling(ownCopy); node; node = page.previousSibling(node)) {
    if (page.nodeType(node) === nodeTypes.element) return page.localName(node as Element) === 'br';
    if (page.nodeType(node) !== nodeTypes.text) continue;
    if (left === 'glued' || page.textContent(node)?.trim() !== '')
      return page.textContent(node) === ' ';
  }
  return false;
}
