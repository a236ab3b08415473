// What stands between and beside the blocks of the preview: lines where something was left out, and marks where something differs.
// None of their words are the story's, so the style sheet writes them.

import { noteWords } from '../../utils/draft/draft-words';
import type { ArrangedPart } from '../../utils/story/blocks/arrange';
import { blockWords } from '../../utils/story/blocks/left-out';
import type { Note } from '../../utils/story/types';
import { together } from '../../utils/words/format';
import { t } from '../../utils/words/words';

/** Adds a button in the place of each part that is left out. */
export function addLines(box: HTMLElement, parts: readonly ArrangedPart[]): void {
  for (const part of parts) if (part.state !== 'back') addLine(box, part);
}

function addLine(box: HTMLElement, { id, html, words, after, reason }: ArrangedPart): void {
  const line = document.createElement('button');
  line.type = 'button';
  line.className = 'left-out';
  line.dataset.restore = id;
  const begin = blockWords(html, 8);
  const by = reason === 'writer' ? 'writer' : 'page';
  line.dataset.words = begin
    ? t('review.line.words', { by, count: words, begin })
    : t('review.line.picture', { by });
  line.ariaLabel = begin
    ? t('review.line.putBack', { by, count: words, begin })
    : t('review.line.putBack.picture', { by });
  const before = [...box.children].findLast(
    (it) => Number((it as HTMLElement).dataset.block ?? Infinity) <= after,
  );
  // Lines at the same place stand in the page's order, in front of the mark of the next block.
  let place = before?.nextElementSibling ?? (before ? null : box.firstElementChild);
  while (place instanceof HTMLElement && place.dataset.restore !== undefined)
    place = place.nextElementSibling;
  box.insertBefore(line, place);
}

/** Adds a button beside each block that differs from the page. */
export function addMarks(box: HTMLElement, notes: readonly Note[]): void {
  const waiting = Map.groupBy(notes, ({ block }) => (block === undefined ? null : String(block)));
  for (const element of [...box.children]) {
    const { block } = (element as HTMLElement).dataset;
    const own = block === undefined ? undefined : waiting.get(block);
    if (block === undefined || own === undefined) continue;
    // Of elements that come from one block, the first has the mark.
    waiting.delete(block);
    const mark = document.createElement('button');
    mark.type = 'button';
    mark.className = 'mark';
    mark.dataset.mark = block;
    mark.ariaLabel = t('review.block.differs', { notes: together(own.map(noteWords)) });
    element.before(mark);
  }
}
