// What a reader's output is worth against the page's reference.
import type { CorpusPage } from './corpus.ts';
import type { Analysis, Unaccounted } from './in-page/globals.ts';
import type { Read } from './measure.ts';
import type { ReaderName } from './readers.ts';
import { compare, countPieces, type PieceCount, type Score, sameTitle } from './score.ts';
import { emptyStructure, type Kept, keptOf, type Structure } from './structure.ts';
import { tokens } from './words.ts';

/** One reader on one page. */
export interface Outcome {
  reader: ReaderName;
  error: string | null;
  title: string;
  words: number;
  changed: boolean;
  /** Null of a reader that lists nothing. */
  unaccounted: Unaccounted | null;
  loadMs: number | null;
  ms: number | null;
  /** Null without a reference of this sort; so are the next ones. */
  text: Score | null;
  pieces: PieceCount | null;
  isTitleRight: boolean | null;
  /** Of the structure that is due. */
  structure: Kept | null;
  /** Null when the reader writes no Markdown. */
  markdown: {
    /** Of the structure that is due. */
    ofDue: Kept | null;
    /** Of the structure that the reader's HTML holds. */
    ofOwn: Kept;
  } | null;
}

/** All readers on one page. */
export interface PageOutcome {
  set: string;
  id: string;
  url: string;
  /** See CorpusPage. */
  own: boolean;
  /** Why the page could not be measured at all. */
  error: string | null;
  readers: Outcome[];
}

/** The article as it should be. */
export interface Due {
  text: string | null;
  structure: Structure | null;
}

/** What the reader gave, looked into. */
export interface Output {
  html: Analysis;
  /** Its Markdown, rendered again. */
  markdown: Analysis | null;
}

/** Of a reader that said nothing. */
export const silence: Analysis = { text: '', structure: emptyStructure() };

export function outcomeOf(
  reader: ReaderName,
  read: Read,
  { html, markdown }: Output,
  due: Due,
  { title, ref }: Pick<CorpusPage, 'title' | 'ref'>,
): Outcome {
  const { error, changed, loadMs, ms } = read;
  const keptIn = (given: Structure) => due.structure && keptOf(due.structure, given);
  const { with: wanted, without } = ref;
  return {
    reader,
    error,
    title: read.title,
    words: tokens(html.text).length,
    changed,
    unaccounted: read.unaccounted ?? null,
    loadMs,
    ms,
    text: due.text === null ? null : compare(due.text, html.text),
    pieces: wanted && without ? countPieces(html.text, { with: wanted, without }) : null,
    isTitleRight: title ? sameTitle(title, read.title) : null,
    structure: keptIn(html.structure),
    markdown: markdown && {
      ofDue: keptIn(markdown.structure),
      ofOwn: keptOf(html.structure, markdown.structure),
    },
  };
}
