// What the steps of trimming share.
import type { Policy } from '../policy';

export interface About {
  /** Address of the page. */
  url: string;
  title: string;
  byline: string | null;
  /** As the page gives it for itself: it begins with the day, as in ISO 8601. */
  publishedTime: string | null;
  policy: Policy;
}

/** An article while it is trimmed. */
export interface Trimmed {
  article: Element;
  drop(element: Element): void;
  /** Characters of text that may go at once. */
  most: number;
}

/** Whether an address leads to another page of the same site. */
export type IsElsewhere = (address: string) => boolean;
