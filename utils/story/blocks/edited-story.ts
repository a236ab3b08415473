// A story whose text the writer edited. It is the writer's own: words, pictures and notes are counted anew, and of the page
// come only the files of its pictures, the notes on blocks that nobody changed, and the parts that are left out.
import type { PageWindow } from '../../clip/page/live-page';
import { wordsIn } from '../count-words';
import { formTags } from '../forms/block-forms';
import { sanitizedBody } from '../story-tree';
import type { LeftOutPart, Note, Story } from '../types';
import { blockPart, createNaming } from './arrange';
import { noteLosses } from './losses';
import { blockText, topBlocks } from './top-blocks';

/** What the edited text came from. */
export interface Origin {
  /** The story as the page has it now; null when the page has none any more. */
  page: Story | null;
  /** Blocks of the page that the writer left out before they edited the text, by their ids. */
  omitted?: readonly string[];
  /** BCP 47, or null. */
  lang: string | null;
  window: PageWindow;
}

/** @param html story HTML; every way out sanitises it again */
export function editedStory(html: string, { page, omitted = [], lang, window }: Origin): Story {
  const body = sanitizedBody(html, window);
  const words = wordsIn(body, lang);
  const images = [...body.querySelectorAll('img')];
  const ids = new Set(images.map((image) => image.getAttribute('data-picture')));
  const blocks = topBlocks(html);
  const texts = blocks.map(blockText);
  const places = page ? placesOf(topBlocks(page.html).map(blockText), texts) : [];
  const files = page ? [page, ...page.leftOut].flatMap(({ pictures }) => pictures) : [];
  const pictures = [...new Map(files.map((file) => [file.id, file])).values()];
  return {
    html,
    notes: [
      ...notesOn(body),
      ...blocks.flatMap(formNotes),
      ...(page ? pageNotes(page, places) : []),
    ].filter(isFirst),
    words,
    images: images.length,
    pictures: pictures.filter(({ id }) => ids.has(id)),
    leftOut: page ? leftOutOf(withOmitted(page, omitted, lang), places, texts) : [],
  };
}

/** @param body is used up */
function notesOn(body: Element): Note[] {
  const notes: Note[] = [];
  noteLosses(body, (block) => (kind, code) => notes.push({ kind, code, block }));
  return notes;
}

/** What was noted of a page's formulas and players when they were read. */
function formNotes(html: string, block: number): Note[] {
  const kinds = new Set(formTags(html).map(({ kind }) => kind));
  const codes = { formula: 'formulas', embed: 'embed' } as const;
  return (['formula', 'embed'] as const)
    .filter((kind) => kinds.has(kind))
    .map((kind) => ({ kind: 'changed', code: codes[kind], block }));
}

/** Where each block of the page stands in the edited text, if it has the same words there; else -1. */
function placesOf(page: readonly string[], edited: readonly string[]): number[] {
  const free = Map.groupBy(edited.keys(), (index) => edited[index] ?? '');
  return page.map((text) => free.get(text)?.shift() ?? -1);
}

/** Notes on the whole story were about the page's choice. */
function pageNotes({ notes }: Story, places: readonly number[]): Note[] {
  return notes.flatMap(({ kind, code, block = -1 }) => {
    const place = places[block] ?? -1;
    return place < 0 ? [] : { kind, code, block: place };
  });
}

function isFirst({ code, block }: Note, index: number, all: readonly Note[]): boolean {
  return all.findIndex((it) => it.code === code && it.block === block) === index;
}

/** The parts of the page with the blocks that the writer left out, in the page's order. */
function withOmitted(
  { html, leftOut, notes }: Story,
  omitted: readonly string[],
  lang: string | null,
): LeftOutPart[] {
  const idOf = createNaming();
  const left = topBlocks(html).flatMap((block, index): LeftOutPart[] => {
    const id = idOf(block);
    if (!omitted.includes(id)) return [];
    const own = notes.filter((note) => note.block === index).map((note) => ({ ...note, block: 0 }));
    return [{ ...blockPart(block, lang), id, notes: own, reason: 'writer', after: index - 1 }];
  });
  return [...leftOut, ...left].sort((one, other) => one.after - other.after);
}

/** The parts that the edited text does not hold, each after the last block before it that is still there. */
function leftOutOf(
  leftOut: readonly LeftOutPart[],
  places: readonly number[],
  texts: readonly string[],
): LeftOutPart[] {
  const held = new Set(texts);
  return leftOut
    .filter(({ html }) => !topBlocks(html).every((block) => held.has(blockText(block))))
    .map((part) => ({
      ...part,
      after: places.slice(0, part.after + 1).findLast((place) => place >= 0) ?? -1,
    }))
    .sort((one, other) => one.after - other.after);
}
