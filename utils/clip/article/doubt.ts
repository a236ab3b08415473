// Whether an article may be a scrap of what the writer sees. Nothing is decided by this but that it is said.
import { proseLength } from './measure';
import { littleShare, tinyLength, tinyShare } from './thresholds';

export interface Shown {
  /** Characters of prose on the page without its menus. */
  prose: number;
  /** Whether the page has a container of its own, and a heading. */
  isMarked: boolean;
}

/** @returns whether to tell the writer that this may not be the whole article */
export function isDoubtful(article: Element, shown: Shown): boolean {
  const prose = proseLength(article);
  if (prose < shown.prose * tinyShare && prose < tinyLength) return true;
  return prose < shown.prose * littleShare && !shown.isMarked;
}
