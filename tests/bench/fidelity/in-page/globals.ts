// What the bundles of this folder leave in the world that they are loaded into, for the bench to call.
import type { Structure } from '../structure.ts';

export interface Found {
  title: string;
  /** Empty when nothing was found. */
  html: string;
  /** Only of a reader that lists what it leaves out. */
  count?: () => Unaccounted;
}

/** Words that the page shows in the article's container. */
export interface Unaccounted {
  all: number;
  /** Those that stand neither in the story nor in the list of what was left out. */
  missing: number;
  /** The first of them. */
  first: string;
}

export interface Analysis {
  text: string;
  structure: Structure;
}

declare global {
  /** Reads the page. One reader a world. */
  var benchRead: () => Found | Promise<Found>;
  /** @param said what is known of the article beside its text, such as title and author */
  var benchUnaccounted: (story: string, leftOut: string[], said: string[]) => Unaccounted;
  /** The structure that a reference of plain text has in the page. */
  var benchDue: (reference: string) => Structure | null;
  /** Text and structure of HTML, somebody's output or a reference. */
  var benchAnalyse: (html: string) => Analysis;
  /** Each reader's own Markdown of its HTML. */
  var benchMarkdown: Record<string, (html: string, url: string) => string>;
}
