// Where a candidate for the canonical link comes from, in words.

import type { CanonicalCandidate, CanonicalSource } from '../../../../utils/clip/types';
import { listed } from '../../../../utils/words/format';
import { t } from '../../../../utils/words/words';

/** All places that name this address. */
export function originOf({ source, also = [] }: CanonicalCandidate): string {
  const words = listed([source, ...also].map(nameOf));
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function nameOf(source: CanonicalSource): string {
  return t(`review.canonical.from.${source === 'og:url' ? 'og-url' : source}`);
}
