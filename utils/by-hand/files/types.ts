// What a file is made of, and what comes out. Plain data on both sides: whoever saves it has the browser at hand.
import type { Metadata } from '../../clip/types';
import type { License } from '../../medium/license';
import type { Story } from '../../story/types';

export interface FileDraft {
  story: Pick<Story, 'html' | 'pictures'>;
  /** Plain text, as all of these are. */
  title: string;
  subtitle?: string;
  tags: readonly string[];
  license: License;
  /** Empty when there is none. */
  canonicalUrl: string;
  /** Whose words these are; null when they are the writer's own, as in a comment with a quotation. */
  metadata: Pick<Metadata, 'byline' | 'siteName' | 'lang' | 'publishedTime'> | null;
}

export interface SavedFile {
  name: string;
  /** Media type. */
  type: string;
  content: string | Uint8Array<ArrayBuffer>;
  /** Alternative texts of pictures that the file could not take, in order. */
  leftOut: string[];
}
