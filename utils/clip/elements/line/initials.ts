// First letters in boxes of their own. The text flows past the box, and in a story the letter must stand with its word.
import type { LivePage } from '../../page/live-page';
import { ownLook } from '../../page/look';
import type { Look } from '../../page/look-type';
import type { Seen } from '../reader';
import { after } from './line';

/** The first letter of a text, in a box at which the text flows past. */
const letter = /^["'“‘„«(¿¡]{0,2}[^\s!-/:-@[-`{-\u00bf]$/;
/** One-letter words are none of these in any language. */
const noWord = /[BCDFGHJLMNPQRTX]$/;

/** Whether an element is the first letter of a text, in a box at which the text flows past. */
export function isInitial(live: Element, { float }: Look, page: LivePage): boolean {
  if (!/left|right|start|end/.test(float) || ownLook(live, page).float === 'none') return false;
  return letter.test((page.textContent(live) ?? '').trim());
}

/** Joins the letter to its word. @returns whether the letter has gone into the next paragraph */
export function joinsNext(live: Element, page: LivePage, { ownCopy }: Seen): boolean {
  const first = (page.textContent(live) ?? '').trim();
  const isInNext = after(live, page) === null;
  let next = nextOf(page.nextSibling(ownCopy), page);
  if (isInNext) {
    if (!next || !isParagraph(next, page)) return false;
    for (let down: Node | null = next; down && isParagraph(down, page); ) {
      next = down;
      down = nextOf(page.firstChild(down), page);
    }
    page.insert(next, page.clone.createTextNode(first), page.firstChild(next));
  }
  const blank = page.nextSibling(isInNext ? (page.firstChild(next as Node) as Node) : ownCopy);
  if ((isInNext || noWord.test(first)) && blank && page.nodeType(blank) === 3)
    (blank as Text).data = (blank as Text).data.trimStart();
  return isInNext;
}

function nextOf(from: Node | null, page: LivePage): Node | null {
  let node = from;
  while (node && page.nodeType(node) !== 1 && !page.textContent(node)?.trim())
    node = page.nextSibling(node);
  return node;
}

function isParagraph(node: Node, page: LivePage): boolean {
  return page.nodeType(node) === 1 && /^(?:p|div)$/.test(page.localName(node as Element));
}
