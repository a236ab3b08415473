// Lines and columns that only style makes: in the text, they are breaks and spaces.
import { type LivePage, nodeTypes, parentOf } from '../../page/live-page';
import { ownLook } from '../../page/look';
import type { Look } from '../../page/look-type';
import type { Seen } from '../reader';
import { isGap } from './gap';
import { after, type Beside, before } from './line';

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

/** Parts what style parts: lines by a break, columns and words by a space. */
export function keepApart(live: Element, look: Look, page: LivePage, { ownCopy }: Seen): void {
  const [left, right] = [before(live, page), after(live, page)];
  const parent = page.parent(ownCopy);
  const isStyled = isApart(look);
  if (!parent || !(isStyled ? left || right : left === 'glued' || right === 'glued')) return;
  const text = page.textContent(live)?.trim() ?? '';
  if (text === '') return;
  const own = isStyled ? ownLook(live, page) : look;
  const around = parentOf(live, page);
  // What floats or lies over the page stands beside its neighbours, if it does, and not above them.
  const isPlaced = own.float !== 'none' || /^(?:abs|fix)/.test(own.position);
  const isBlock = !isPlaced && isLine.test(own.display);
  const isOneLine =
    isBlock && around !== null && (/^h[1-6]$/.test(page.localName(around)) || isRow(around, page));
  const put = (side: Beside, isEnd: boolean, gap: number) => {
    const next = isEnd ? page.nextSibling(ownCopy) : ownCopy;
    if (side === null) return;
    if (isBlock && !isOneLine) page.insert(parent, page.clone.createElement('br'), next);
    else if (
      side === 'glued' &&
      (isBlock ||
        own.display === 'table-cell' ||
        (text.length > 2 && ((!isPlaced && gap >= leastGap) || isGap(live, isEnd, look, page))))
    )
      page.insert(parent, page.clone.createTextNode(' '), next);
  };
  if (!isParted(ownCopy, left, page)) put(left, false, own.left);
  put(right, true, own.right);
}

const isLine = /^(?:block|flex|grid|list-item|table|table-row|flow-root)$/;
/** Pixels. */
const leastGap = 4;

function isRow(around: Element, page: LivePage): boolean {
  const { display, flexDirection } = page.style(around);
  return /flex|grid/.test(display) && !flexDirection.startsWith('column');
}

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
