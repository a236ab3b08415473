// Cards that lead to other pages of the site: rows whose headings are links, links that wrap a heading and more, and a
// few words that end in "Read more".
import { readMore } from '../../../known/phrases';
import { isMostlyLinks, lineOf, linkedLength } from '../../leaves';
import { textLength } from '../../measure';
import { fewestCards, longestCard, mostInCards, shortestTeaser } from '../../thresholds';
import type { IsElsewhere, Trimmed } from '../trimmed';

export const calledReadMore = 'a[href]:is([class*="readmore" i], [class*="read-more" i])';
const headings = 'h2, h3, h4, h5, h6';

/** Takes out cards that lead to other pages of the site. */
export function removeTeasers(trimmed: Trimmed, isElsewhere: IsElsewhere): void {
  const { article } = trimmed;
  const rows = new Map<Element, Element[]>();
  for (const heading of article.querySelectorAll(headings)) {
    const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
    if (!link || !isElsewhere(link.getAttribute('href') ?? '')) continue;
    if (linkedLength(heading) < lineOf(heading).length * 0.9) continue;
    const card = cardOf(heading, article);
    // The heading of a text of its own, which would stay behind without it.
    if (card === heading && isOverText(heading)) continue;
    const row = card.parentElement;
    if (row) rows.set(row, [...(rows.get(row) ?? []), card]);
  }
  // An article inside the article that leads away; a question with its answer or a theorem does not.
  for (const other of article.querySelectorAll('article')) {
    const row = other.parentElement;
    if (!row || textLength(other) > longestCard || !isTeaser(other)) continue;
    rows.set(row, [...(rows.get(row) ?? []), other]);
  }
  for (const cards of rows.values()) if (cards.length >= fewestCards) dropCards(cards, trimmed);
  dropCards(singleCards(article, isElsewhere), trimmed);
  for (const link of article.querySelectorAll(calledReadMore)) trimmed.drop(link);
}

function isOverText({ nextElementSibling: next }: Element): boolean {
  return next !== null && /^(?:p|ul|ol|blockquote)$/.test(next.localName) && !isMostlyLinks(next);
}

function dropCards(cards: readonly Element[], { article, drop }: Trimmed): void {
  const whole = textLength(article);
  const length = cards.reduce((sum, card) => sum + textLength(card), 0);
  if (length <= whole * mostInCards) for (const card of cards) drop(card);
}

/** What shows even alone that it is a card. */
function singleCards(article: Element, isElsewhere: IsElsewhere): Element[] {
  const cards: Element[] = [];
  for (const link of article.querySelectorAll('a[href]')) {
    if (!isElsewhere(link.getAttribute('href') ?? '')) continue;
    const text = lineOf(link);
    const heading = link.querySelector(headings);
    if (heading && text.length > lineOf(heading).length && text.length <= longestCard)
      cards.push(link);
    else if (readMore.test(text.toLowerCase()) || link.matches(calledReadMore)) {
      const card = cardOf(link, article);
      if (lineOf(card).length >= text.length + shortestTeaser) cards.push(card);
    }
  }
  return cards;
}

/** A link stands in it which is no part of a sentence. */
function isTeaser(other: Element): boolean {
  return [...other.querySelectorAll('a')].some((link) => {
    const words = lineOf(link).length;
    return words > 1 && lineOf(link.closest('p') ?? link).length <= words + 20;
  });
}

/** The widest box around the heading that holds no other one and little text. */
function cardOf(heading: Element, article: Element): Element {
  let card = heading;
  for (let up = card.parentElement; up && up !== article; up = up.parentElement) {
    if (up.querySelectorAll(headings).length > 2 || textLength(up) > longestCard) break;
    card = up;
  }
  return card;
}
