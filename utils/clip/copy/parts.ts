// Parts of a copy that is not cleaned yet, and whether the page shows what they were made of.
import { isHidden } from '../page/hidden';
import type { LivePage } from '../page/live-page';
import type { Copies } from './originals';

/** What an element of the copy was made of; undefined for what the page has not drawn. */
export function originalOf(element: Element, copy: Copies): Element | undefined {
  return copy.originals[placeOf(element, copy)];
}

/** Whether the page shows an element; what it has not drawn counts as shown. */
export function isShown(element: Element, copy: Copies, page: LivePage): boolean {
  const live = originalOf(element, copy);
  return live === undefined || !isHidden(live, '', page);
}

/** Whether it shows all that an element stands in, too. */
export function isShownIn(part: Element, copy: Copies, page: LivePage): boolean {
  for (let up = part; up !== copy.top && up.parentElement; up = up.parentElement)
    if (!isShown(up, copy, page)) return false;
  return true;
}

/** One element of the copy with everything in it, in a body of its own, as a copy of its own. */
export function partOf(copy: Copies, part: Element, page: LivePage): Copies {
  const from = placeOf(part, copy);
  const live = copy.originals[from];
  const top = page.clone.createElement('body');
  top.append(part);
  // What the page has not drawn was copied and cleaned by itself.
  const to = live ? from + 1 + page.count(live) : from;
  return { ...copy, top, from, to };
}

/** @returns the length of the list for what the page has not drawn */
function placeOf(ownCopy: Element, { copies }: Copies): number {
  const place = copies.indexOf(ownCopy);
  return place < 0 ? copies.length : place;
}
