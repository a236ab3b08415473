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

/** What is copied, and the twin it has in the copy already when everything around it was copied at once. */
export interface Seen {
  piece: Piece;
  /** May be given back as the copy, changed in place. Belongs to the page in name: its members may be shadowed. */
  twin: Element | null;
}

export type Prepared =
  | 'dropped'
  | {
      /** Stands in the copy in the live element's place. Made in `page.clone`, never in the page. */
      copy: Element | Text;
      /** Whose children are copied into it next, or these nodes themselves; null when the copy is complete. */
      children: Node | readonly Node[] | null;
      /** The first of the children's twins; they stand in the copy already. */
      twins?: Node | null;
      /** The page in which the children stand, when it is another one: that of a frame. */
      page?: LivePage;
    };

/** @returns null when the element is none of this reader's business. Must leave the live page as it is. */
export type LiveReader = (live: Element, page: LivePage, seen: Seen) => Prepared | null;
