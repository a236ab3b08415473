// What is known of a language: the words that sites set around and between the paragraphs of an article. Data alone; the
// patterns and the index that are made of it stand in boilerplate-labels.ts and phrases.ts.

/**
 * A whole line that introduces what is no part of an article: "keep| (?:reading|exploring)". The first words that it may
 * have, parted by spaces, and behind the first `|` a pattern of what follows. `#` is a number: "3 comments"; `…40` is a
 * space and up to forty characters, or nothing.
 */
export type Label = string;

/** Lists of patterns, in lower case and without Unicode classes: the first use of one takes a millisecond. */
export interface Phrases {
  /** Labels on a page of documentation. There, "Related" and "Next steps" are part of the text. */
  manualLabels: readonly string[];
  /** What stands last on a page of documentation. */
  colophons: readonly string[];
  /** What stands last on other pages that nobody signs. Matched from the line's start. */
  lastChanged: readonly string[];
  /** Minutes, and what may follow them: "5 minutes read". */
  minutes: readonly string[];
  readingTime: readonly string[];
  /** Before a name: "by Ada"; and before that: "written by Ada". */
  signedBy: readonly string[];
  signedHow: readonly string[];
  /** The first of the crumbs that lead to the page. */
  home: readonly string[];
  /** How the names of months begin. */
  months: readonly string[];
  /** Behind the number of a day: "3rd". */
  ordinals: readonly string[];
  /** Between day, month and year: "3 de mayo". */
  ofMonth: readonly string[];
  /** How long it was ago. Whole words. */
  ago: readonly string[];
  /** Whole lines that interrupt an article. */
  interruptions: readonly string[];
  /** Before a colon or the like and the title of another article. */
  invitations: readonly string[];
  /** Sentences that ask for an address, found anywhere in a line. */
  signUps: readonly string[];
  /** What a site sends to those who gave an address, found anywhere in a line. */
  mailings: readonly string[];
  /** What a teaser ends in; "Learn more" ends a sentence of the text as often. */
  readMore: readonly string[];
  /** Labels over an advertisement, or where one will be. */
  ads: readonly string[];
  /** Headings of what authors add below a text: thanks, sources, notes. Whole lines. */
  addenda: readonly string[];
  /** How a line on copyright begins. */
  rights: readonly string[];
  /** How links to the pages before and after begin. */
  turns: readonly string[];
  /** How the words of a link begin that is drawn as a button and holds nothing, in documentation. */
  calls: readonly string[];
  /** How the words of a control begin that does something, where it stands at the end of a line. */
  deeds: readonly string[];
  /** The words of buttons at a code block. */
  codeButtons: readonly string[];
  /** Over a quotation in a thread. */
  quotedFrom: readonly string[];
  /** Words for what a site is, beside its name. */
  kindsOfSite: readonly string[];
  /** Names of boxes around an article, as class or id. */
  boxes: readonly string[];
  /** Names of the box with what readers say, and of an entry in it. */
  remarks: readonly string[];
}

export interface Language extends Partial<Phrases> {
  labels?: readonly Label[];
}

const all: Language[] = [];

/** Every language that list.ts names. */
export const languages: readonly Language[] = all;

/** Makes a language known, and gives it back. */
export function language(known: Language): Language {
  all.push(known);
  return known;
}
