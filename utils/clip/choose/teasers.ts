// Rows of cards that lead to other pages of the site: each has a heading which is a link, and a few words at most.
import { lineOf, linkedLength } from './leaves';
import { textLength } from './measure';
import type { Trimmed } from './trimmed';

/** Characters. */
const longestCard = 600;
const fewestCards = 3;
/** Share of the article's text; a page with more of it is a list of articles, and that is what is clipped. */
const mostOfArticle = 0.5;

/** @param isElsewhere whether an address leads to another page of the same site */
export function removeTeasers(
  { article, drop }: Trimmed,
  isElsewhere: (address: string) => boolean,
): void {
  const rows = new Map<Element, Element[]>();
  for (const heading of article.querySelectorAll('h2, h3, h4, h5, h6')) {
    const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
    if (!link || !isElsewhere(link.getAttribute('href') ?? '')) continue;
    if (linkedLength(heading) < lineOf(heading).length * 0.9) continue;
    const card = cardOf(heading, article);
    const row = card.parentElement;
    if (row) rows.set(row, [...(rows.get(row) ?? []), card]);
  }
  // An article inside the article is another one.
  for (const other of article.querySelectorAll('article')) {
    const row = other.parentElement;
    if (row && textLength(other) <= longestCard) rows.set(row, [...(rows.get(row) ?? []), other]);
  }
  for (const cards of rows.values()) {
    if (cards.length < fewestCards) continue;
    const whole = textLength(article);
    const length = cards.reduce((sum, card) => sum + textLength(card), 0);
    if (length <= whole * mostOfArticle) for (const card of cards) drop(card);
  }
}

/** The widest box around the heading that holds no other one and little text. */
function cardOf(heading: Element, article: Element): Element {
  let card = heading;
  for (let up = card.parentElement; up && up !== article; up = up.parentElement) {
    if (up.querySelectorAll('h2, h3, h4, h5, h6').length > 2 || textLength(up) > longestCard) break;
    card = up;
  }
  return card;
}
