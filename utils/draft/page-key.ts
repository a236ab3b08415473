// The key of a page: one page, one draft, in whatever window it stands. Pure.
import { cleanUrl } from '../clip/about/canonical';

/**
 * The key under which edits and delivery of a page are kept: its address without what only tells how a reader came, and
 * without the fragment (unless the fragment is a route), so that the same article in two windows is one draft. Not the
 * canonical link: where a site names the same one on every page, one article's title would stand over another's text.
 */
export function draftKey(pageUrl: string): string {
  const { hash } = new URL(pageUrl);
  const url = new URL(cleanUrl(pageUrl) ?? pageUrl);
  url.hash = /^#(?:!|\/)/.test(hash) ? hash : '';
  return url.href;
}

/** A page by its draftKey, and where it says that it has its home. */
export interface Page {
  key: string;
  canonicalUrl: string | null;
}
