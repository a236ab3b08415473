// The Story: the article in the small HTML subset that Medium keeps, and what was changed on the way.

/** One change, drop or doubt, in words for the writer. */
export interface Note {
  kind: 'dropped' | 'changed' | 'doubt';
  /** A full sentence in plain text. */
  text: string;
}

export interface Story {
  /**
   * The body in the story subset (subset.ts), without the title: the title is the writer's to edit and each
   * way out puts it in front. Absolute addresses only.
   */
  html: string;
  notes: Note[];
  /** Words in the body, counted by Intl.Segmenter. */
  words: number;
  /** Pictures in the body. */
  images: number;
}
