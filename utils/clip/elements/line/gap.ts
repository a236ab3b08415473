// The room between two neighbours as they are drawn. It may come from a width, a place, a padding or a sign that a style
// sheet writes, so the letters at both ends are measured instead of asking for each.
import { type LivePage, nodeTypes } from '../../page/live-page';
import type { Look } from '../../page/look-type';
import { letters } from '../../text/letters';
import { boxesAround, nodesIn } from '../around';

/** Pixels. Within a line, marks and highlights of parts of a word have a little padding, too. */
const leastGap = { box: 4, inLine: 6 };
/** Letters; a first one stands away from its word, as do those that are moved one by one, and marks of notes. */
const shortestWord = 3;

/** Whether a word ends where an element does, although no white space says so. */
export function isGap(live: Element, isEnd: boolean, { display }: Look, page: LivePage): boolean {
  const isInLine = display === 'inline';
  // Links of one line have an icon behind them.
  if (isInLine && page.localName(live) === 'a') return false;
  const step = isEnd ? page.nextSibling : page.previousSibling;
  let other = step(live);
  while (other && !wordsOf(other, page)) other = step(other);
  if (!other || [live, other].some((it) => lettersOf(it, page) < shortestWord)) return false;
  const [own, next] = [letterBox(live, isEnd, page), letterBox(other, !isEnd, page)];
  if (!own || !next) return false;
  const middle = (own.top + own.bottom) / 2;
  const isBeside = next.top < middle && middle < next.bottom;
  const gap = Math.max(next.left - own.right, own.left - next.right);
  return isBeside && gap >= (isInLine ? leastGap.inLine : leastGap.box);
}

function wordsOf(node: Node, page: LivePage): string {
  const isShown =
    page.nodeType(node) === nodeTypes.element || page.nodeType(node) === nodeTypes.text;
  return isShown ? (page.textContent(node) ?? '').trim() : '';
}

function lettersOf(node: Node, page: LivePage): number {
  return letters(wordsOf(node, page)).length;
}

/** What explains a word may stand beside it, hidden and far away. */
function isDrawn(text: Node, page: LivePage): boolean {
  const [box] = boxesAround(text, page, 1);
  return !box || page.style(box).visibility !== 'hidden';
}

/** Where the first or the last letter in a node is drawn. */
function letterBox(node: Node, isLast: boolean, page: LivePage): DOMRect | undefined {
  const words = [node, ...nodesIn(node, page)].filter(
    (it) => page.nodeType(it) === nodeTypes.text && wordsOf(it, page) !== '',
  );
  const text = words[isLast ? 'findLast' : 'find']((it) => isDrawn(it, page));
  const data = text && page.textContent(text);
  return data
    ? page.boxOfLetter(text, isLast ? data.trimEnd().length - 1 : data.search(/\S/))
    : undefined;
}
