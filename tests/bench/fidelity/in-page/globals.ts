// What the bundles of this folder leave in the world that they are loaded into, for the bench to call.
import type { Structure } from '../structure.ts';

export interface Found {
  title: string;
  /** Empty when nothing was found. */
  html: string;
}

export interface Analysis {
  text: string;
  structure: Structure;
}

declare global {
  /** Reads the page. One reader a world. */
  var benchRead: () => Found | Promise<Found>;
  /** The structure that a reference of plain text has in the page. */
  var benchDue: (reference: string) => Structure | null;
  /** Text and structure of HTML, somebody's output or a reference. */
  var benchAnalyse: (html: string) => Analysis;
  /** Each reader's own Markdown of its HTML. */
  var benchMarkdown: Record<string, (html: string, url: string) => string>;
}
