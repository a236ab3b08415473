// The parts of the page's container that are not in the article. They are composed like the article, get a place in it, and stay
// within a limit. arrange.ts puts them back when the writer says so.
import type { DroppedPart } from '../../clip/types';
import type { LeftOutPart, Note, Story } from '../types';
import { shortName } from './short-name';
import { blockPlainText, blockText, spaced, topBlocks } from './top-blocks';

/** Characters of story HTML, for all parts together. */
const mostCharacters = 1_000_000;

const more: Note = { kind: 'left-out', code: 'more-left-out' };

/**
 * Adds the parts that were left out to a story.
 * @param parts in the page's order
 * @param compose makes a Story of a hostile element; null when it has nothing to show
 */
export function withLeftOut(
  story: Story,
  parts: readonly DroppedPart[],
  compose: (element: Element) => Story | null,
): Story {
  // Most articles leave nothing out, and it takes time to read a whole story's text.
  if (parts.length === 0) return story;
  const texts = topBlocks(story.html).map(blockText);
  const leftOut: LeftOutPart[] = [];
  const notes = [...story.notes];
  let room = mostCharacters;
  let after = -1;
  for (const { element, reason, anchor } of parts) {
    after = placeOf(anchor, texts, after);
    const part = compose(element);
    if (!part) continue;
    if (part.html.length > room) {
      notes.push(more);
      break;
    }
    const { leftOut: _, ...rest } = part;
    const id = shortName(blockText(part.html));
    if (leftOut.some((it) => it.id === id)) continue;
    room -= part.html.length;
    leftOut.push({ ...rest, id, reason, after });
  }
  return { ...story, notes, leftOut: leftOut.sort((one, other) => one.after - other.after) };
}

/** The first words of a piece of story HTML, as plain text. @param most words; if there are more, " …" follows */
export function blockWords(html: string, most: number): string {
  const words = blockPlainText(html).split(' ');
  return words.slice(0, most).join(' ') + (words.length > most ? ' …' : '');
}

/** The block after which a part stood. If its anchor is not in the article either, it joins the part before it. */
function placeOf(anchor: string, texts: readonly string[], before: number): number {
  if (anchor === '') return -1;
  const wanted = spaced(anchor.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'));
  const found = texts.findLastIndex((text) => text.includes(wanted));
  return found < 0 ? before : found;
}
