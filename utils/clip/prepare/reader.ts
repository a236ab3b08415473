// What a reader of the live page is: it sees one live element at a time and says what of it gets into the copy.
import type { LivePage } from '../live-page';

/** What part of the page is copied: all of it, or what a selection touches. */
export interface Piece {
  includes(node: Node): boolean;
  /** The part of a text node that belongs to the piece. */
  text(node: Node, data: string): string;
  /** Whether the piece holds all of this element. */
  isWhole(element: Element): boolean;
}

export type Prepared =
  | 'dropped'
  | {
      /** Stands in the copy in the live element's place. Made in `page.clone`, never in the page. */
      copy: Element | Text;
      /** The live node whose children are copied into it next; null when the copy is complete. */
      children: Node | null;
    };

/** @returns null when the element is none of this reader's business. Must leave the live page as it is. */
export type LiveReader = (live: Element, page: LivePage, piece: Piece) => Prepared | null;
