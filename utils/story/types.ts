// The Story: the article in the small HTML subset that Markdown can say, and what was changed on the way.
import type { PictureFile } from '../clip/pictures/types';

import type { DropReason } from '../clip/types';

/** One change, drop or doubt, in words for the writer. */
export interface Note {
  kind: 'dropped' | 'changed' | 'doubt';
  /** A full sentence in plain text. */
  text: string;
  /** The top-level block of the story that it is about, counted from 0; left out when it is about the whole. */
  block?: number;
}

/** Takes a note; of the same words about the same block, one is kept. */
export type NoteSink = (kind: Note['kind'], text: string) => void;

export interface Story {
  /**
   * The body in the story subset (subset.ts), without the title: the title is the writer's to edit and each
   * way out puts it in front. Absolute addresses only.
   */
  html: string;
  notes: Note[];
  /** Words in the body, counted as readers count them. */
  words: number;
  /** Pictures in the body. */
  images: number;
  /** The files of those that have no address on the web, in order, without doubles. */
  pictures: StoryPicture[];
  /** What the page's own container holds beside the body, in the page's order. */
  dropped: DroppedBlock[];
}

/** What shows pictures: the body, and the files that it names. */
export type Pictured = Pick<Story, 'html' | 'pictures'>;

/** A picture that stands in the story as `<img data-picture="id">`. Plain data: it crosses into the popup as JSON. */
export interface StoryPicture extends PictureFile {
  id: string;
  /** Alternative text; may be empty. */
  alt: string;
}

/** A part of the page that was not taken for article, ready to be put back. */
export interface DroppedBlock extends Omit<Story, 'dropped'> {
  /** Made from its text: the same in every reading of the page as long as the words are. */
  id: string;
  reason: DropReason;
  /** The top-level block of the story's html after which it stood; -1: in front of all. */
  after: number;
}
