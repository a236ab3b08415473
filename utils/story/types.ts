// The Story: the article in the small HTML subset that Markdown can say, and what was changed on the way.
import type { PictureFile } from '../clip/embedded/types';

/** One change, drop or doubt, in words for the writer. */
export interface Note {
  kind: 'dropped' | 'changed' | 'doubt';
  /** A full sentence in plain text. */
  text: string;
}

/** Takes a note; doubles are kept out, so that one speaks for all cases. */
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
}

/** A picture that stands in the story as `<img data-picture="id">`. Plain data: it crosses into the popup as JSON. */
export interface StoryPicture extends PictureFile {
  id: string;
  /** Alternative text; may be empty. */
  alt: string;
}
