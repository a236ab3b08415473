// What a reader of the live page is: it sees one live element at a time and says what of it gets into the copy.
import type { LivePage } from '../page/live-page';

/** What part of the page is copied: all of it, or what a selection touches. */
export interface Piece {
  /** Whether the piece holds all of this element. */
  isWhole(element: Element): boolean;
  /** Where the piece begins and ends in the copy. */
  markers: readonly Node[];
}

export interface Met {
  piece: Piece;
  /** The element's copy with everything in it; may be given back, changed in place. */
  ownCopy: Element;
}

/** With what every reader asks first. */
export interface Seen extends Met {
  name: string;
  classes: string;
}

export type Prepared =
  | 'dropped'
  | {
      /** Stands in the place of the element's own copy. Made in `page.clone`, never in the page. */
      copy: Element | Text;
      /**
       * The live element when its children stand in `copy` already and are looked at next; what is to be copied into
       * `copy`, when that is something else; null when the copy is complete.
       */
      children: Element | ShadowRoot | null;
      /** The page in which the children stand, when it is another one: that of a frame. */
      page?: LivePage;
    };

/** @returns null when the element is none of this reader's business. Must leave the live page as it is. */
export type LiveReader = (live: Element, page: LivePage, seen: Seen) => Prepared | null;

/** Scripts, styles and the like; what they tell about the page is read from the page itself. */
export const dropMachinery: LiveReader = () => 'dropped';

/** Hidden or not. */
export const keep: LiveReader = (live, _, { ownCopy }) => ({ copy: ownCopy, children: live });
