// What a rule is. As in Turndown, a rule says which elements are its own and what becomes of them.
import type { ReadPictures } from '../../clip/pictures/types';
import type { NoteSink } from '../types';
import type { Mark } from './inline';

export interface Rule {
  name: string;
  /** Local names of the elements it takes. */
  filter: readonly string[];
  /** Lays the element out into the story through the flow. Must keep every word or leave a note. */
  lay(element: Element, flow: Flow): void;
}

/** Where a rule lays its elements out; flow.ts decides where each comes to stand. */
export interface Flow {
  readonly document: Document;
  readonly context: StoryContext;
  /** Whether everything becomes one line of text. */
  readonly isLine: boolean;
  /** Whether the text goes into a heading. */
  readonly isHeading: boolean;
  /** Figures that found no room in a line; whoever asked for the line puts them elsewhere. */
  readonly hoisted: Element[];
  visit(node: Node): void;
  visitChildren(parent: Node): void;
  /** The children as a box: its edges part paragraphs, the box itself goes. */
  unwrap(element: Element): void;
  text(data: string): void;
  /** A line break of the page's own: two in a row part paragraphs. */
  lineBreak(): void;
  /** The edge of a block: the next text starts a new one, or a new line where only lines are possible. */
  edge(): void;
  /** What `inside` lays out carries the mark, unless its like around it says so already. */
  mark(mark: Mark, inside: () => void): void;
  /** Paragraphs that `inside` opens are headings, or one heading; `level` is where the page had them, 1 to 6. */
  heading(level: string, inside: () => void, isOneLine: boolean): void;
  /** The blocks that `inside` lays out go into the container, which is still to be put. */
  within(container: Element, inside: () => void): void;
  /** Puts a finished block into its place; whatever stood open around it goes on after it. */
  put(block: Element): void;
  /** One element of the given name with what `inside` holds in a single line; null when that has no words. */
  line(name: string, inside: Node): { element: Element | null; hoisted: Element[] };
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
