// Where a candidate for the canonical link comes from, in words.
import type { CanonicalCandidate, CanonicalSource } from '../../../../utils/clip/types';

const names: Readonly<Record<CanonicalSource, string>> = {
  'rel-canonical': 'the page’s canonical link',
  'og:url': 'its share link',
  'json-ld': 'its structured data',
  frame: 'the frame with the article',
  tab: 'the address bar',
};

/** All places that name this address. */
export function originOf({ source, also = [] }: CanonicalCandidate): string {
  const words = [source, ...also].map((it) => names[it]).join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
