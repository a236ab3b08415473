// The Story: the article in a small subset of HTML, with notes about what changed.
import type { PictureFile } from '../clip/pictures/types';

import type { DropReason } from '../clip/types';
import type { NoteCode } from './note-codes';

/** For the writer: one change, one thing left out, or one doubt. */
export interface Note {
  kind: 'left-out' | 'changed' | 'doubt';
  code: NoteCode;
  /** The top-level block of the story that it is about, counted from 0; absent when it is about the whole story. */
  block?: number;
}

/** Takes a note. Of equal notes about the same block, one stays. */
export type NoteSink = (kind: Note['kind'], code: NoteCode) => void;

export interface Story {
  /**
   * The body as story HTML (subset.ts), with absolute addresses. It has no title: the writer edits the title, and each way
   * out puts it in front.
   */
  html: string;
  notes: Note[];
  /** Words in the body, as a reader counts them. */
  words: number;
  /** Pictures in the body. */
  images: number;
  /** The files of the pictures that have no address on the web, in order, each once. */
  pictures: StoryPicture[];
  /** The parts of the page's container that are not in the body, in the page's order. */
  leftOut: LeftOutPart[];
}

/** A body with pictures, and the files that it names. */
export type Pictured = Pick<Story, 'html' | 'pictures'>;

/** A picture that the story shows as `<img data-picture="id">`. Plain data: it goes to the popup as JSON. */
export interface StoryPicture extends PictureFile {
  id: string;
  /** Alternative text; may be empty. */
  alt: string;
}

/** A part of the page that is not in the article, ready to be put back. */
export interface LeftOutPart extends Omit<Story, 'leftOut'> {
  /** Made from its text, so it stays the same in every reading while the text stays the same. */
  id: string;
  /** writer: the writer left it out, before they edited the text. */
  reason: DropReason | 'writer';
  /** The top-level block of the story after which the part stood; -1: before all blocks. */
  after: number;
}
