// The end of a page of documentation. Part of trimming.
import { colophon, turn } from '../../known/phrases';
import { leavesOf, lineOf, linkedLength } from '../leaves';
import { longestColophon, longestLine } from '../thresholds';
import type { Trimmed } from './trimmed';

/** Takes out the links to the pages before and after, and who keeps it when. */
export function trimTurns({ article, drop }: Trimmed): void {
  const last = leavesOf(article).slice(-5);
  for (const [index, { element, text }] of last.entries()) {
    const before = last[index - 1]?.element;
    if (!before || text.length > longestColophon) continue;
    const isLinked =
      text !== '' && text.length <= longestLine && linkedLength(element) >= text.length * 0.8;
    const isTurn = isLinked && (turn.test(firstWordsOf(element)) || isPair(element, before));
    if (isTurn || colophon.test(text)) drop(element);
  }
}

/** The words of the label, to which those of the title beside it are joined in the element's text. */
function firstWordsOf(element: Element): string {
  let first = element;
  while (first.firstElementChild && lineOf(first.firstElementChild) !== '')
    first = first.firstElementChild;
  return lineOf(first);
}

/** Two links in a box, which no heading introduces. */
function isPair(box: Element, before: Element): boolean {
  const { children } = box;
  return (
    /^(?:div|nav|footer|section)$/.test(box.localName) &&
    children.length === 2 &&
    [...children].every((it) => it.localName === 'a') &&
    !/^h[1-6]$/.test(before.localName)
  );
}
