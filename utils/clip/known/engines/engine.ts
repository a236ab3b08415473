// What is known of an engine: a program or a service that makes many sites, or a part of their pages. Data alone; the
// patterns and selectors that are made of it stand in ../engines.ts.

/** Selectors, parted by commas. */
export interface EngineSelectors {
  /** The title of a page, where <title> begins with it. */
  titles?: string;
  /** What only its documentation has. */
  manual?: string;
  /** The box that holds the text of a page. */
  texts?: string;
  /** The text of a post. */
  posts?: string;
  /** What a post's author is named in. */
  authors?: string;
  /** The same, before the post in a box that holds other posts, too. */
  authorsBefore?: string;
  /** What stands right behind the text of a post and belongs to it. */
  behindPosts?: string;
  /** What stands in a post and is no part of its text. */
  besidePosts?: string;
  /** Quotations that are none, but a whole post. */
  quotedPosts?: string;
  /** What it sets around a text. */
  around?: string;
  /** Boxes around any part of a text, whose names say nothing of it. */
  parts?: string;
  /** Boxes that are items of a list each, and of a numbered one. */
  items?: string;
  numberedItems?: string;
}

/** Patterns of whole class names, parted by spaces, by what they say of their element. */
export interface EngineClasses {
  /** A figure in all but name, and its caption. */
  figure?: string;
  caption?: string;
  /** A picture that stands for a word. */
  emoji?: string;
  /** A fraction in two lines. */
  fraction?: string;
  /** A quotation. */
  quote?: string;
  /** What a formula is drawn in; that it has a line of its own; a picture of it with its TeX as alt. */
  formula?: string;
  displayFormula?: string;
  formulaPicture?: string;
  /** A table that sets formulas in lines with their numbers, its rows and its cells. */
  formulaTable?: string;
  /** A sign without text that says what kind of note stands beside it. */
  noteSign?: string;
  /** A note beside the text, and what shows it on narrow screens. */
  sideNote?: string;
  noteToggle?: string;
  /** Buttons that stand for notes, and the notes that they hide. */
  noteButton?: string;
  printedNote?: string;
  /** The names of tabs, and the box with their panels. */
  tabLabels?: string;
  tabPanels?: string;
  /** A box with the names of tabs in its first box and their panels in its second, and what a panel is called there. */
  tabSet?: string;
  panelInSet?: string;
  /** An editor that draws its own lines, and a line of it. */
  editor?: string;
  editorLine?: string;
  /** Numbers of lines; also as a part of a name. */
  lineNumbers?: string;
  /** A cell with a line of code. */
  codeCell?: string;
  /** A list of such lines, of which only a style sheet makes code. */
  codeBox?: string;
  /** Lines that only a compiler needs. */
  hiddenCode?: string;
  /** A gist that was drawn, and what stands around its code. */
  gist?: string;
  gistMeta?: string;
  /** What a script turns into the frame of a pen. */
  pen?: string;
  /** What an author sets in by the editor: a card of another page, a button, a sound. */
  linkCard?: string;
  /** The link to a post of another site, and the frame with its card that takes the link's place. */
  postCard?: string;
}

export interface Engine extends EngineSelectors, EngineClasses {
  /** A pattern of its name in <meta name="generator">, when what it makes is documentation. */
  generator?: string;
  /** Class names and ids of boxes around a text; words for a box may stand behind them, and others before. */
  boxes?: string;
}

const all: Engine[] = [];

/** Every engine that list.ts names. */
export const engines: readonly Engine[] = all;

/** Makes an engine known, and gives it back. */
export function engine(known: Engine): Engine {
  all.push(known);
  return known;
}
