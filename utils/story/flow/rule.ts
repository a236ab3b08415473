// What a rule is. As in Turndown, a rule says which elements it takes and what it makes of them.
import type { ReadPictures } from '../../clip/pictures/types';
import type { NoteSink } from '../types';
import type { Mark } from './inline';

/** Says what becomes of some elements. */
export interface Rule {
  name: string;
  /** Local names of the elements it takes. */
  filter: readonly string[];
  /** Writes the element into the story through the flow. It must keep every word or leave a note. */
  lay(element: Element, flow: Flow): void;
}

/** Where a rule writes its elements. flow.ts decides where each one goes. */
export interface Flow {
  readonly document: Document;
  readonly context: StoryContext;
  /** Whether everything becomes one line of text. */
  readonly isLine: boolean;
  /** Whether the text goes into a heading. */
  readonly isHeading: boolean;
  /** Figures that do not fit into a line. The caller of `line` puts them elsewhere. */
  readonly hoisted: Element[];
  visit(node: Node): void;
  visitChildren(parent: Node): void;
  /** Lays out the children of a box. Its edges separate paragraphs, the box itself disappears. */
  unwrap(element: Element): void;
  text(data: string): void;
  /** A line break from the page. Two in a row separate paragraphs. */
  lineBreak(): void;
  /** The edge of a block: the next text starts a new block, or a new line in a flow of one line. */
  edge(): void;
  /** Everything that `inside` lays out gets the mark, unless an equal mark is around it already. */
  mark(mark: Mark, inside: () => void): void;
  /** Paragraphs that `inside` opens become headings, or one heading. `level` is the page's level, 1 to 6. */
  heading(level: string, inside: () => void, isOneLine: boolean): void;
  /** The blocks that `inside` lays out go into the container. The caller still has to `put` the container. */
  within(container: Element, inside: () => void): void;
  /** Puts a finished block into its place. Marks that were open around it continue after it. */
  put(block: Element): void;
  /** One element of the given name, with the content of `inside` as one line; null when that has no words. */
  line(name: string, inside: Node): { element: Element | null; hoisted: Element[] };
}

/** A step that changes the whole story, once it is laid out. */
export interface Finish {
  name: string;
  apply(body: Element, context: StoryContext): void;
}

/** What all rules of one story share. */
export interface StoryContext {
  /** Address of the page. */
  url: string;
  title: string;
  /** Ids in the article, which are the targets of jumps. */
  ids: ReadonlySet<string>;
  /** The embedded pictures that were read; null when a Story is composed again, because its pictures all stay. */
  pictures: ReadPictures | null;
  /** Whether the writer edited it: headings keep their levels, and tables what was chosen for them. */
  isEdited: boolean;
  note: NoteSink;
  /** The side notes so far, as items of the list that will hold them. */
  sideNotes: Element[];
}
