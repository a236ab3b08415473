// The parts of the page's container that are not in the article. They are composed like the article, get a place in it, stay
// within a limit, and go back into the story when the writer says so.
import type { DroppedPart } from '../clip/types';
import { blockText, spaced, topBlocks } from './top-blocks';
import type { LeftOutPart, Note, Story } from './types';

/** Characters of story HTML, for all parts together. */
const mostCharacters = 1_000_000;

const more: Note = {
  kind: 'left-out',
  text: 'Clipdraft left out more parts of the page than this list shows. To send one, select it on the page.',
};

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
    const id = idOf(blockText(part.html));
    if (leftOut.some((it) => it.id === id)) continue;
    room -= part.html.length;
    leftOut.push({ ...rest, id, reason, after });
  }
  return { ...story, notes, leftOut: leftOut.sort((one, other) => one.after - other.after) };
}

/** The first words of a piece of story HTML, as plain text. @param most words; if there are more, " …" follows */
export function blockWords(html: string, most: number): string {
  const words = blockText(html).split(' ');
  const plain = words.slice(0, most).join(' ').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  return plain.replaceAll('&amp;', '&') + (words.length > most ? ' …' : '');
}

/** The block after which a part stood. If its anchor is not in the article either, it joins the part before it. */
function placeOf(anchor: string, texts: readonly string[], before: number): number {
  if (anchor === '') return -1;
  const wanted = spaced(anchor.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'));
  const found = texts.findLastIndex((text) => text.includes(wanted));
  return found < 0 ? before : found;
}

/** A short name for a text: FNV-1a in 32 bits. It protects nothing. */
function idOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return `${(hash >>> 0).toString(36)}-${text.length.toString(36)}`;
}

/**
 * Where the parts stand that are still left out.
 * @param parts of a story, in its order
 * @param restored ids of those that were put back
 * @returns each with the top-level block of the story, as it is now, that it stood after; -1: before all blocks
 */
export function openParts(
  parts: readonly LeftOutPart[],
  restored: readonly string[],
): { part: LeftOutPart; after: number }[] {
  let added = 0;
  return parts.flatMap((part) => {
    if (!restored.includes(part.id)) return [{ part, after: part.after + added }];
    added += topBlocks(part.html).length;
    return [];
  });
}

/** Puts parts back into the story. @param ids of the parts; ids that the page no longer has do nothing */
export function putBack(story: Story, ids: readonly string[]): Story {
  const parts = story.leftOut.filter(({ id }) => ids.includes(id));
  if (parts.length === 0) return story;
  const blocks: string[] = [];
  const notes: Note[] = story.notes.filter(({ block }) => block === undefined);
  const add = (html: readonly string[], partNotes: readonly Note[], first: number) => {
    for (const note of partNotes)
      if (note.block !== undefined)
        notes.push({ ...note, block: note.block - first + blocks.length });
    blocks.push(...html);
  };
  const partsAfter = (index: number) => {
    for (const part of parts) if (part.after === index) add(topBlocks(part.html), part.notes, 0);
  };
  partsAfter(-1);
  for (const [index, block] of topBlocks(story.html).entries()) {
    add(
      [block],
      story.notes.filter((note) => note.block === index),
      index,
    );
    partsAfter(index);
  }
  return {
    ...story,
    html: blocks.join(''),
    notes,
    words: parts.reduce((sum, { words }) => sum + words, story.words),
    images: parts.reduce((sum, { images }) => sum + images, story.images),
    pictures: [...story.pictures, ...parts.flatMap(({ pictures }) => pictures)],
  };
}
