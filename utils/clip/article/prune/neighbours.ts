// The links to the pages before and after, which say so by their relation.
// https://html.spec.whatwg.org/multipage/links.html#sequential-link-types
import { lineOf, linkedLength } from '../leaves';
import { isInLine } from '../prose';

const neighbour = 'a:is([rel~="prev"], [rel~="next"])';

/** Characters of the labels beside them. */
const longestLabels = 60;

/** @param page the copy's body; the boxes that hold nothing else come more than once */
export function* neighbours(page: Element): Generator<Element> {
  for (const link of page.querySelectorAll(neighbour)) {
    if (isInLine(link)) continue;
    let box = link;
    for (let up = box.parentElement; up && up !== page; up = up.parentElement) {
      if ([...up.querySelectorAll('a')].some((it) => !it.matches(neighbour))) break;
      if (lineOf(up).length - linkedLength(up) > longestLabels) break;
      box = up;
    }
    yield box;
  }
}
