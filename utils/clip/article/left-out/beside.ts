// What stands beside the main part of a page, in the box that the page marks around it.
import { letters } from '../../text/letters';
import type { DroppedPart } from '../../types';
import { tellingLetters } from '../thresholds';
import { droppedParts } from './dropped';
import { addMissing } from './missing';

/** The title, the author and the day stand around a lead, and are known. */
export function partsBeside(
  main: Element,
  around: Element | null,
  opening: readonly Element[],
): DroppedPart[] {
  const isOpening = (other: Element) =>
    opening.some(
      (it) => it === other || (!it.matches('figure, blockquote, img') && other.contains(it)),
    );
  const parts = droppedParts();
  for (let up = main; up !== around && up.parentElement && around; up = up.parentElement)
    for (const other of up.parentElement.children)
      if (other !== up && !isOpening(other)) parts.add(other, 'not-article');
  return parts.all();
}

/** Readability may have found the article in a box beside the main part: then what it left of that box is listed. */
export function withoutArticle(beside: readonly DroppedPart[], article: Element): DroppedPart[] {
  if (beside.length === 0) return [];
  const all = letters(article.textContent ?? '');
  const middle = all.slice(all.length / 2, all.length / 2 + tellingLetters);
  return beside.flatMap((part) => {
    if (!letters(part.element.textContent ?? '').includes(middle)) return [part];
    const rest = droppedParts();
    addMissing(part.element, article, rest);
    return rest.all();
  });
}
