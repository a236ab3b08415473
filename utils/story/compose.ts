// Article HTML -> Story. This file has the one ordered list of all steps, with the reason for the order.
import type { PageWindow } from '../clip/page/live-page';
import type { ReadPictures } from '../clip/pictures/types';
import { noteLosses } from './blocks/losses';
import { wordsIn } from './count-words';
import { StoryFlow } from './flow/flow';
import type { Finish, Rule, StoryContext } from './flow/rule';
import { blocks } from './rules/blocks';
import { code } from './rules/code';
import { embeds } from './rules/embeds';
import { figures } from './rules/figures';
import { headingLevels, headings } from './rules/headings';
import { links } from './rules/links';
import { lists } from './rules/lists';
import { marks } from './rules/marks';
import { math } from './rules/math';
import { quotes } from './rules/quotes';
import { ruby } from './rules/ruby';
import { scripts } from './rules/scripts';
import { sideNoteList, sideNotes } from './rules/side-notes';
import { tables } from './rules/tables';
import { titleHeading } from './rules/title-heading';
import { tame } from './tame';
import type { Note, NoteSink, Story, StoryPicture } from './types';

/**
 * 1. `tame` runs first, so that hostile markup cannot fool a later step.
 * 2. These rules lay out the elements, each element once, from the outside in. The first rule that names an element
 *    takes it. So rules that handle all their content (code, tables, figures) stand before rules that open it.
 */
export const rules: readonly Rule[] = [
  code,
  math,
  tables,
  embeds,
  figures,
  lists,
  quotes,
  headings,
  links,
  scripts,
  ruby,
  sideNotes,
  marks,
  blocks,
];

/**
 * 3. These steps change the whole story once it is laid out. The title goes first, because its level must not count
 *    among the heading levels. Side notes go last, at the end of the story.
 */
export const finishes: readonly Finish[] = [titleHeading, headingLevels, sideNoteList];

export interface ComposeOptions {
  /** Absolute address of the page. */
  url: string;
  title: string;
  /** BCP 47, or null. */
  lang: string | null;
  window: PageWindow;
  /** The embedded pictures that were read; absent when a Story is composed again. */
  pictures?: ReadPictures;
  /** It is a Story that the writer edited: its headings keep their levels, and its tables what was chosen for them. */
  isEdited?: boolean;
}

const byElement = new Map(
  rules.toReversed().flatMap((rule) => rule.filter.map((name) => [name, rule] as const)),
);

/**
 * Makes a Story of an article.
 * @param source the article, in an inert document; hostile, and empty afterwards
 * @returns the Story; if you compose its html again, you get the same html
 */
export function composeStory(
  source: Element,
  { url, title, lang, window, pictures, isEdited = false }: ComposeOptions,
): Story {
  const noted: BlockNote[] = [];
  const noteOn = (block: number): NoteSink => {
    return (kind, code) => {
      if (!noted.some((it) => it.block === block && it.code === code))
        noted.push({ kind, code, block });
    };
  };
  // The block that is open now will be the next one.
  const note: NoteSink = (...args) => noteOn(flow.body.children.length)(...args);
  const clean = tame(source, window);
  const ids = new Set([...clean.querySelectorAll('[id]')].map(({ id }) => id));
  const context: StoryContext = {
    url,
    title,
    ids,
    pictures: pictures ?? null,
    isEdited,
    note,
    sideNotes: [],
  };
  const flow = new StoryFlow({ document: clean.ownerDocument, rules: byElement, context });
  flow.visitChildren(clean);
  flow.close();
  const { body } = flow;
  // A finish removes blocks only at the front, and adds blocks only at the end.
  let taken = 0;
  for (const finish of finishes) {
    const before = body.children.length;
    finish.apply(body, context);
    taken += Math.max(0, before - body.children.length);
  }
  const notes = noted.splice(0).map((it) => ({ ...it, block: it.block - taken }));
  const story = {
    html: body.innerHTML,
    words: wordsIn(body, lang),
    images: body.querySelectorAll('img').length,
    pictures: pictures ? filesIn(body, pictures) : [],
    leftOut: [],
  };
  const blocks = body.children.length;
  // Before sending, the writer reads what Medium cannot show.
  noteLosses(body, noteOn);
  return { ...story, notes: placed([...notes, ...noted], blocks) };
}

type BlockNote = Required<Note>;

/** A note about something after the last block, or before the title, goes to the block beside it. */
function placed(notes: readonly BlockNote[], blocks: number): Note[] {
  return notes.map(({ kind, code, block }) =>
    blocks === 0 ? { kind, code } : { kind, code, block: Math.min(Math.max(block, 0), blocks - 1) },
  );
}

function filesIn(body: Element, pictures: ReadPictures): StoryPicture[] {
  const files = new Map<string, StoryPicture>();
  for (const image of body.querySelectorAll('img')) {
    const id = image.getAttribute('data-picture') ?? '';
    const file = pictures.get(id);
    if (!file || 'lost' in file || files.has(id)) continue;
    files.set(id, { id, ...file, alt: image.getAttribute('alt') ?? '' });
  }
  return [...files.values()];
}
