// What stands beside the main part of a page, in the box that is told around it.
import { letters } from '../../text/letters';
import type { DroppedPart } from '../../types';
import { droppedParts } from './dropped';
import { addMissing } from './missing';

/** The narrowest box around all of them. */
export function boxAround([first, ...others]: readonly [Element, ...Element[]]): Element {
  let box = first;
  for (const other of others)
    while (!box.contains(other) && box.parentElement) box = box.parentElement;
  return box;
}

/** What stands in the box around the main part, and not in that. */
export function siblingsOf(main: Element, around: Element): Element[] {
  const siblings: Element[] = [];
  for (let up = main; up !== around && up.parentElement; up = up.parentElement)
    siblings.push(...[...up.parentElement.children].filter((it) => it !== up));
  return siblings;
}

/**
 * @param siblings get paragraphs of the words that stand beside what is known
 * @param known lines that the writer sees anyway: the title, the author's name
 */
export function partsBeside(siblings: readonly Element[], known: readonly string[]): DroppedPart[] {
  const parts = droppedParts();
  for (const other of siblings) {
    const all = letters(other.textContent ?? '');
    const held = known.filter((line) => all.includes(letters(line)));
    if (held.length === 0) {
      parts.add(other, 'not-article');
      continue;
    }
    addMissing(other, held.join('\n'), parts);
  }
  return parts.all();
}
