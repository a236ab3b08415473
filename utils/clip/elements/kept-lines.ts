// Lines and columns that only style makes: in the text, they are breaks and spaces.
import { type LivePage, nodeTypes } from '../page/live-page';
import { type Look, ownLook } from '../page/look';
import { after, type Beside, before } from './line';
import type { Seen } from './reader';

/** Lines kept by style, as in a chat or in verse, become lines of the text. */
export function keepLines(live: Element, look: Look, page: LivePage, { ownCopy }: Seen): void {
  let isKept: boolean | null = null;
  for (let node = page.firstChild(ownCopy); node; node = page.nextSibling(node)) {
    if (page.nodeType(node) !== nodeTypes.text) continue;
    const text = node as Text;
    const at = text.data.indexOf('\n');
    if (at < 0 || !(text.data.trim() || (before(text, page) && after(text, page)))) continue;
    isKept ??=
      /^(?:pre|break)/.test(look.whiteSpace) &&
      /^(?:pre|break)/.test(ownLook(live, page).whiteSpace);
    if (!isKept) return;
    const rest = text.splitText(at);
    rest.data = rest.data.slice(1);
    page.insert(ownCopy, page.clone.createElement('br'), rest);
  }
}

/** Parts what style parts: lines by a break, columns by a space. */
export function keepApart(live: Element, look: Look, page: LivePage, { ownCopy }: Seen): void {
  const [left, right] = [before(live, page), after(live, page)];
  const isGlued = left === 'glued' || right === 'glued';
  if (!(left || right) || page.textContent(live)?.trim() === '') return;
  if (!isGlued && !isLine.test(look.display)) return;
  const { display, float } = ownLook(live, page);
  // A first letter floats beside its word.
  if (/left|right|start|end/.test(float) || /^(?:absolute|fixed)$/.test(page.style(live).position))
    return;
  const parent = page.parent(ownCopy);
  const around = page.parent(live) as Element;
  if (!parent) return;
  const isHeading = /^h[1-6]$/.test(page.localName(around));
  const box = page.style(around);
  const isRow = /flex|grid/.test(box.display) && !box.flexDirection.startsWith('column');
  const isColumn = isRow || display === 'table-cell';
  const put = (side: Beside, next: Node | null, gap: () => boolean) => {
    if (side === null) return;
    if (isLine.test(display) && !isColumn && !isHeading)
      page.insert(parent, page.clone.createElement('br'), next);
    else if (side === 'glued' && (isLine.test(display) || isColumn || gap()))
      page.insert(parent, page.clone.createTextNode(' '), next);
  };
  const isWord = (page.textContent(live) ?? '').trim().length > 2;
  const gapAt = (side: 'Left' | 'Right') => isWord && gapOf(live, side, page) >= leastGap;
  if (!isParted(ownCopy, left, page)) put(left, ownCopy, () => gapAt('Left'));
  put(right, page.nextSibling(ownCopy), () => gapAt('Right'));
}

const isLine = /^(?:block|flex|grid|list-item|table|table-row|flow-root)$/;
/** Pixels. */
const leastGap = 4;

/** A box with space around its words, or beside it. */
function gapOf(live: Element, side: 'Left' | 'Right', page: LivePage): number {
  const style = page.style(live);
  const inside = style.display.startsWith('inline-') ? style[`padding${side}`] : '0';
  return Number.parseFloat(style[`margin${side}`]) + Number.parseFloat(inside);
}

/** Whether the element before it has parted them already. */
function isParted(ownCopy: Element, left: Beside, page: LivePage): boolean {
  for (let node = page.previousSibling(ownCopy); node; node = page.previousSibling(node)) {
    if (page.nodeType(node) === nodeTypes.element) return page.localName(node as Element) === 'br';
    if (page.nodeType(node) !== nodeTypes.text) continue;
    if (left === 'glued' || page.textContent(node)?.trim() !== '')
      return page.textContent(node) === ' ';
  }
  return false;
}
