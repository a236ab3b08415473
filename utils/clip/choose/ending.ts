// What follows after an article's end: empty boxes, rows of cards and single lines that lead away. Part of trimming.
import { isIntroduction } from './introductions';
import { isMostlyLinks, lineOf } from './leaves';
import { textLength } from './measure';
import { lastChanged, longestLine } from './phrases';
import type { Trimmed } from './trimmed';

/** From the end on: empty boxes, rows of links and single lines that lead away. */
export function trimEnd({ article, drop, most }: Trimmed): void {
  let box: Element | null = article;
  for (let last = box.lastElementChild; box; last = box?.lastElementChild ?? null) {
    if (!last) return;
    // What holds most of the article is no ending; its text is not even tidied to see that.
    const isLarge = (last.textContent ?? '').length > Math.max(most * 2, longestLine * 4);
    if (!isLarge && (isEmpty(last) || isEnding(last, most))) {
      drop(last);
      continue;
    }
    if (/^(?:p|pre|table|figure|h[1-6]|blockquote|li|dl)$/.test(last.localName)) return;
    box = last;
  }
}

function isEmpty(element: Element): boolean {
  return (
    lineOf(element) === '' &&
    !/^(?:img|iframe|video|audio|hr|br|math|table)$/.test(element.localName) &&
    element.querySelector('img, iframe, video, audio') === null
  );
}

function isEnding(element: Element, most: number): boolean {
  if (/^(?:pre|table|figure|img|iframe|video|audio|blockquote)$/.test(element.localName))
    return false;
  const text = lineOf(element);
  const line = text.toLowerCase();
  if (text.length <= longestLine && (isIntroduction(line) || lastChanged.test(line))) return true;
  if (text.length <= 80 && /^(?:©|\(c\)|copyright\b|all rights reserved)/.test(line)) return true;
  if (/^(?:ul|ol|div|section|aside|footer)$/.test(element.localName))
    return isCards(element) && textLength(element) <= most;
  return false;
}

/** Several boxes, each of them led by a link to elsewhere. */
function isCards(element: Element): boolean {
  const boxes = [...element.children].filter((child) => lineOf(child) !== '');
  if (boxes.length === 1 && boxes[0]) return isCards(boxes[0]);
  if (boxes.length < 3) return false;
  const cards = boxes.filter((it) => {
    const link = it.matches('a[href]') ? it : it.querySelector('a[href]');
    const isElsewhere = link && !(link.getAttribute('href') ?? '').startsWith('#');
    const title =
      link &&
      (it.matches('a') || lineOf(it).startsWith(lineOf(link)) || link.closest('h2, h3, h4, h5'));
    return (
      isElsewhere &&
      title &&
      lineOf(it).length < 400 &&
      (it.querySelector('img, h2, h3, h4, h5') || isMostlyLinks(it))
    );
  });
  return (
    cards.length >= boxes.length * 0.8 && element.querySelector('img, h2, h3, h4, h5') !== null
  );
}
