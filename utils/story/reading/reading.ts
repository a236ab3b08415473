// What the page script hands back: the one value that leaves a page.
import type { Metadata } from '../../clip/types';
import type { Failure } from '../../failure';
import type { Story } from '../types';

export interface Reading {
  /** With a title when there is none of the three. */
  metadata: Metadata;
  /** The whole article; null when none was found. */
  article: Story | null;
  /** What was selected; null when nothing was. */
  selection: Story | null;
  /** All that the page shows: the way out when there is no article, or a doubtful one; null otherwise. */
  page: Story | null;
  /** Why there is nothing but the name and the address of the tab; left out when the page was read. */
  unread?: Failure;
}
