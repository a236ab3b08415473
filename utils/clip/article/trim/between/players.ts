// The card of a video or a sound between two paragraphs, of which nothing is left but its title and how long it lasts.
import { lineOf } from '../../leaves';
import { holdsProse, isSentence, likesNear } from '../../prose';
import { longestLine } from '../../thresholds';
import type { Trimmed } from '../trimmed';

/** "1:12", "2 min 40". */
const duration = /^\d{1,2}:\d{2}(?::\d{2})?$|^\d{1,3} min \d{1,2}$/i;
/** A result of a match and an hour look like it; this is pressed to play. */
const sign = /^[►▶⏵]/;
const named = ['play', 'video', 'audio'].map((name) => `[class*="${name}" i]`).join();

/** Takes out the cards of players that are gone. A list of them is the author's: the songs of a record. */
export function trimPlayers({ article, drop }: Trimmed): void {
  for (const time of article.querySelectorAll('span, time, i, small, div, p')) {
    if (time.firstElementChild || !duration.test(lineOf(time))) continue;
    const card = cardAround(time, article);
    const { previousElementSibling: before } = card;
    if (!/^(?:div|section|aside|figure|a)$/.test(card.localName) || !before) continue;
    const line = lineOf(card);
    if (!sign.test(line) && !card.matches(named) && !card.querySelector(named)) continue;
    const isTitled = line.endsWith(lineOf(time)) && line.length > lineOf(time).length;
    if (!isTitled || isSentence(line) || !holdsProse(before)) continue;
    if (likesNear(card) === 0) drop(card);
  }
}

/** Elements of a card, or of a box in it. */
const mostParts = 12;

/** The widest box around it that holds a line and no more. */
function cardAround(time: Element, article: Element): Element {
  let card = time;
  for (let up = card.parentElement; up && up !== article; up = up.parentElement) {
    if (up.childElementCount > mostParts || lineOf(up).length > longestLine) break;
    if (holdsProse(up)) break;
    card = up;
  }
  return card;
}
