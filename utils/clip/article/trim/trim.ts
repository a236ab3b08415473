// Takes from a chosen article what names no class gives away: the lines around its title, the boxes with other
// articles, and what follows after its end. Everything is judged by its words and its links, and never much at once.
import { isBoilerplateLabel } from '../../known/boilerplate-labels';
import { isOtherPage } from '../leads';
import { leavesOf, lineOf, linkedLength } from '../leaves';
import type { DroppedParts } from '../left-out/dropped';
import { dropHollowBoxes } from '../left-out/hollow';
import { textLength } from '../measure';
import { announces } from '../prose';
import { fewestJumps, mostAtOnce } from '../thresholds';
import { trimButtons } from './between/buttons';
import { trimPlayers } from './between/players';
import { trimReadAlso } from './between/read-also';
import { trimShareRows } from './between/share-rows';
import { removeTeasers } from './between/teasers';
import { trimBoilerplate } from './boilerplate';
import { trimEnd } from './ending';
import { joinFlow } from './flow';
import { trimTop } from './top';
import type { About, Trimmed } from './trimmed';
import { trimTurns } from './turns';
import { dropTwins } from './twins';

/**
 * @param article as chosen; changed in place
 * @param parts takes what is taken out
 */
export function trim(article: Element, about: About, parts: DroppedParts): void {
  const drop = (element: Element) => {
    parts.add(element, 'boilerplate');
    element.remove();
  };
  const trimmed: Trimmed = { article, drop, most: textLength(article) * mostAtOnce };
  const leadsElsewhere = (address: string) => isOtherPage(address, about.url);
  const { hasTeasers, hasTurns } = about.policy;
  for (const wall of article.querySelectorAll('[data-wall]')) drop(wall);
  dropTwins(article);
  joinFlow(article);
  if (hasTeasers) {
    removeTeasers(trimmed, leadsElsewhere);
    trimReadAlso(trimmed, leadsElsewhere);
    trimPlayers(trimmed);
  }
  const leaves = leavesOf(article);
  trimBoilerplate(leaves, trimmed, about);
  trimShareRows(leaves, trimmed, about.url);
  if (hasTeasers) trimContents(trimmed);
  trimTop(leaves, trimmed, about);
  if (hasTurns) {
    trimButtons(trimmed);
    trimTurns(trimmed);
  }
  if (hasTeasers) {
    dropHollowBoxes(article, parts, { drop, url: about.url });
    trimEnd(trimmed, leadsElsewhere, about);
  }
}

/** A table of contents: a list of jumps within the page, above the text. */
function trimContents({ article, drop, most }: Trimmed): void {
  for (const list of article.querySelectorAll('ul, ol')) {
    const links = [...list.querySelectorAll('a')];
    const jumps = links.filter((it) => it.getAttribute('href')?.startsWith('#'));
    if (jumps.length < fewestJumps || jumps.length < links.length) continue;
    const text = lineOf(list).length;
    if (linkedLength(list) < text * 0.9 || text > most) continue;
    const before = list.previousElementSibling;
    // What an author says before the list.
    if (before?.matches('p') && announces(lineOf(before))) continue;
    if (before && isBoilerplateLabel(lineOf(before).toLowerCase())) drop(before);
    drop(list);
  }
}
