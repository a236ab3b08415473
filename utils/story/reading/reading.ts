// What the page script returns: the one value that leaves a page.
import type { Metadata } from '../../clip/types';
import type { Failure } from '../../failure';
import type { Story } from '../types';

/** The stories of one page, and its metadata. */
export interface Reading {
  /** It has a title if there is no story. */
  metadata: Metadata;
  /** The whole article; null when there is none. */
  article: Story | null;
  /** The selected text; null when nothing is selected. */
  selection: Story | null;
  /** Everything that the page shows, if there is no article or a doubtful one; otherwise null. */
  page: Story | null;
  /** Why the page could not be read; absent when it was read. */
  unread?: Failure;
}
