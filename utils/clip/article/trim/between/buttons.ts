// Links that are drawn as buttons and stand alone in their line. In documentation they lead on: "Get started".
import { call } from '../../../known/phrases';
import { lineOf, linkedLength } from '../../leaves';
import { classOf } from '../../names';
import { longestButton } from '../../thresholds';
import type { Trimmed } from '../trimmed';

const drawn = /(?:^|[\s_-])(?:btn|button)(?:[\s_-]|$)/i;
const box = /^(?:div|p|section|center|span)$/;

/** Takes out links that are drawn as buttons and stand alone in their line. */
export function trimButtons({ article, drop }: Trimmed): void {
  for (const link of article.querySelectorAll('a[class]')) {
    const row = link.parentElement;
    if (!row || row === article || !article.contains(row) || !box.test(row.localName)) continue;
    if (!isCall(link) || linkedLength(row) < lineOf(row).length - row.childElementCount) continue;
    if ([...row.querySelectorAll('a')].every(isCall)) drop(row);
  }
}

function isCall(link: Element): boolean {
  const words = lineOf(link);
  return words.length <= longestButton && drawn.test(classOf(link)) && call.test(words);
}
