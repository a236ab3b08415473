// The Clip: what the page holds, before anything is decided.
import type { License } from '../medium/license';
import type { EmbeddedPicture } from './page/embedded-picture';

/** Where a canonical candidate was found. The order is the order of trust, see canonical.ts. */
export type CanonicalSource = 'rel-canonical' | 'og:url' | 'json-ld' | 'frame' | 'tab';

export interface CanonicalCandidate {
  source: CanonicalSource;
  /** Where the same address was found too. */
  also?: CanonicalSource[];
  /** Absolute http(s) URL without fragment, user info or tracking parameters; at most 2,048 characters. */
  url: string;
}

/** What the page says of who may read it; signed-in: it offers to sign the reader out. */
export type Barrier = 'noindex' | 'paywall' | 'signed-in';

/** What the page says about itself. Plain text throughout: no markup, no control characters. */
export interface Metadata {
  /** Address of the page when it was read; absolute http(s). */
  url: string;
  title: string;
  byline: string | null;
  siteName: string | null;
  /** What the page says of itself in a sentence or two, or null. */
  description: string | null;
  /** BCP 47, as the page wrote it. */
  lang: string | null;
  /** ISO 8601, as far as the page's own date could be read. */
  publishedTime: string | null;
  /** Best first, without doubles, never empty: the tab's own address is always among them. */
  canonicalCandidates: CanonicalCandidate[];
  /** Tag candidates in the page's order, without doubles; at most 25 characters each. */
  tags: string[];
  /** The license the page states, or null. */
  license: License | null;
  /** Why a stranger, or a program, may not see what the writer sees. */
  barriers: Barrier[];
}

/**
 * Why a part of the container is not in the article: it is named like a box around one, it was weighed so, or it is all the
 * short lines and buttons around the text together.
 */
export type DropReason = 'boilerplate' | 'not-article' | 'short-lines';

/** A part of the page's own container that is not in the article. */
export interface DroppedPart {
  /** Detached; hostile as everything from a page. */
  element: Element;
  reason: DropReason;
  /** The last piece of text before it that is in the article; '' when nothing is. */
  anchor: string;
}

/** The Clip of one page. The elements live in a detached clone, never in the page. */
export interface Clip {
  metadata: Metadata;
  /** The article as found, or null when the page has none. */
  article: Element | null;
  /** What the article leaves out of the page's own container, in the page's order. */
  dropped: DroppedPart[];
  /** What was selected when the page was read, or null. */
  selection: Element | null;
  /** All that the page shows, when the article is null or may be a scrap of it; null otherwise. */
  page: Element | null;
  /** What stands in article, selection or page as `<img data-picture="id">`. */
  pictures: EmbeddedPicture[];
}
