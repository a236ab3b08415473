// A reading for a page that Clipdraft cannot read: only the name and the address of its tab. Pure.
import { cleanUrl } from '../../clip/about/canonical';
import type { Failure } from '../../failure';
import type { Reading } from './reading';

/**
 * @param tab what the browser says of it
 * @param unread why Clipdraft cannot read the page
 * @returns a reading without stories; null when the tab has no address on the web
 */
export function linkAlone(
  tab: { url?: string | undefined; title?: string | undefined },
  unread: Failure,
): Reading | null {
  const { url = '', title = '' } = tab;
  if (!/^https?:/.test(url)) return null;
  return {
    metadata: {
      url,
      title: title.trim() || url,
      byline: null,
      siteName: null,
      description: null,
      lang: null,
      publishedTime: null,
      canonicalCandidates: [{ source: 'tab', url: cleanUrl(url) ?? url }],
      tags: [],
      license: null,
      barriers: [],
    },
    article: null,
    selection: null,
    page: null,
    unread,
  };
}
