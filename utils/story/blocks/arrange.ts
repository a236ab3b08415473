// The story as the writer arranged it: parts of the page put back, blocks left out, and where each of them stood. Pure: it works on
// story HTML alone, so it needs no document.
import { countWords } from '../count-words';
import { withForms, withoutForms } from '../forms/block-forms';
import type { Forms } from '../forms/forms';
import type { LeftOutPart, Note, Story } from '../types';
import { shortName } from './short-name';
import { blockPlainText, topBlocks } from './top-blocks';

/** What the writer decided about parts and blocks, by their ids. Ids that the page no longer has do nothing. */
export interface Arrangement {
  /** Parts of the page that the reader left out and the writer put back. */
  restored: readonly string[];
  /** Blocks of the story that the writer left out. */
  omitted: readonly string[];
  /** What things that Medium has no place for become, by the ids of their blocks. */
  forms: Readonly<Record<string, Forms>>;
}

/** A part beside the story, or one that came back into it. */
export interface ArrangedPart extends LeftOutPart {
  /** out: it is no part of the text; back: the writer put it back; omitted: a block of the text that the writer left out. */
  state: 'out' | 'back' | 'omitted';
}

export interface ArrangedStory {
  story: Story;
  /** In the story's order; `after` counts the blocks of this story. */
  parts: ArrangedPart[];
  /** The id of each top-level block of the story, made from the block itself: it stays while the block stays the same. */
  blockIds: string[];
}

/**
 * @param story as it was read
 * @param lang BCP 47, or null; for counting words
 */
export function arrange(
  story: Story,
  { restored, omitted, forms }: Arrangement,
  lang: string | null,
): ArrangedStory {
  const parts: ArrangedPart[] = [];
  const kept: string[] = [];
  const blockIds: string[] = [];
  const notes: Note[] = story.notes.filter(({ block }) => block === undefined);
  const idOf = createNaming();
  let { words, images } = story;

  const addBlocks = (html: string, noted: readonly Note[]) => {
    for (const [index, block] of topBlocks(html).entries()) {
      const own = noted.filter((note) => note.block === index);
      const id = idOf(block);
      const after = kept.length - 1;
      if (omitted.includes(id)) {
        const part = blockPart(block, lang);
        parts.push({ ...part, id, notes: own, state: 'omitted', reason: 'writer', after });
        words -= part.words;
        images -= part.images;
      } else {
        notes.push(...own.map((note) => ({ ...note, block: kept.length })));
        blockIds.push(id);
        const chosen = Object.hasOwn(forms, id) ? forms[id] : undefined;
        kept.push(chosen ? withForms(block, chosen) : block);
      }
    }
  };
  const addPartsAfter = (index: number) => {
    for (const part of story.leftOut.filter(({ after }) => after === index)) {
      const isBack = restored.includes(part.id);
      parts.push({ ...part, state: isBack ? 'back' : 'out', after: kept.length - 1 });
      if (!isBack) continue;
      words += part.words;
      images += part.images;
      addBlocks(part.html, part.notes);
    }
  };

  addPartsAfter(-1);
  for (const [index, block] of topBlocks(story.html).entries()) {
    const own = story.notes.filter((note) => note.block === index);
    addBlocks(
      block,
      own.map((note) => ({ ...note, block: 0 })),
    );
    addPartsAfter(index);
  }
  const back = parts.filter(({ state }) => state === 'back');
  return {
    story: {
      ...story,
      html: kept.join(''),
      notes,
      words,
      images,
      pictures: [...story.pictures, ...back.flatMap(({ pictures }) => pictures)],
    },
    parts,
    blockIds,
  };
}

/** Names the blocks of a story, one after the other: by what they are, and among equal ones by their turn. */
export function createNaming(): (block: string) => string {
  const seen = new Map<string, number>();
  return (block) => {
    const name = shortName(withoutForms(block));
    const turn = (seen.get(name) ?? 0) + 1;
    seen.set(name, turn);
    return turn === 1 ? name : `${name}-${turn}`;
  };
}

/** A story of some blocks of another, in its order. @param ids of the blocks */
export function pickBlocks(
  { story, blockIds }: ArrangedStory,
  ids: readonly string[],
  lang: string | null,
): Story {
  const places = blockIds.flatMap((id, place) => (ids.includes(id) ? [place] : []));
  const all = topBlocks(story.html);
  const blocks = places.map((place) => blockPart(all[place] ?? '', lang));
  return {
    ...story,
    html: blocks.map(({ html }) => html).join(''),
    notes: story.notes.flatMap((note) => {
      const block = places.indexOf(note.block ?? -1);
      return block < 0 ? [] : [{ ...note, block }];
    }),
    words: blocks.reduce((sum, { words }) => sum + words, 0),
    images: blocks.reduce((sum, { images }) => sum + images, 0),
    leftOut: [],
  };
}

/** A block by itself, with what is counted of it. @param lang BCP 47, or null */
export function blockPart(html: string, lang: string | null) {
  const images = html.match(/<img[ >]/g)?.length ?? 0;
  return { html, words: countWords(blockPlainText(html), lang), images, pictures: [] };
}
