// What the page script hands back: the one value that leaves a page.
import type { Story } from '../story/types';
import type { Metadata } from './types';

export interface Reading {
  metadata: Metadata;
  /** The whole article; null when only the selection could be read. */
  article: Story | null;
  /** What was selected; null when nothing was. */
  selection: Story | null;
}
