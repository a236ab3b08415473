// What the bundle of this folder leaves in the world of a page.

/** A block of the article as the rules leave it. */
export interface ToldBlock {
  line: string;
  /** All blocks name the same ones, in the same order. */
  features: Record<string, number>;
  /** Goes never: prose among prose, code, tables, figures. A heading goes only with all that it introduces. */
  part: 'kept' | 'heading' | 'other';
}

declare global {
  /** The blocks of the page's article; none when it has no article. */
  var trainBlocks: () => ToldBlock[];
  /** The text of the story without the blocks of these numbers. */
  var trainStory: (without: readonly number[]) => string;
}
