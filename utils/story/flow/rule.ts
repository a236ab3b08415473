// What a rule is. As in Turndown, a rule says which elements are its own and what becomes of them.
import type { ReadPictures } from '../../clip/pictures/types';
import type { NoteSink } from '../types';
import type { Flow } from './flow';

export interface Rule {
  name: string;
  /** Local names of the elements it takes. */
  filter: readonly string[];
  /** Lays the element out into the story through the flow. Must keep every word or leave a note. */
  lay(element: Element, flow: Flow): void;
}

/** A rule that looks at the story as a whole, once it is laid out. */
export interface Finish {
  name: string;
  apply(body: Element, context: StoryContext): void;
}

export interface StoryContext {
  /** Address of the page. */
  url: string;
  title: string;
  /** What a jump within the page can find in the article. */
  ids: ReadonlySet<string>;
  /** What could be read of the embedded pictures; null when a Story is composed again, whose pictures all stay. */
  pictures: ReadPictures | null;
  note: NoteSink;
  /** The side notes so far, as items of the list that will hold them. */
  sideNotes: Element[];
}
