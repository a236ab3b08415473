// Why Medium's importer, which reads the page as a stranger and by itself, may not see what the writer sees. Pure.
import type { Barrier, Metadata } from '../clip/types';
import type { DraftFields } from '../draft/fields';
import { isPrivate } from '../draft/pictures/private-host';

const barrierWarnings: Readonly<Record<Barrier, string>> = {
  noindex: 'This page asks programs not to take it up (noindex). Medium may refuse it.',
  paywall:
    'This page says that it is not free to read. Medium sees no more of it than anybody without an account there.',
  'signed-in':
    'You are signed in on this site, and Medium is not. What only you can see, it cannot import.',
};

const scopeWarning =
  'Medium imports the whole page, not the part that you chose. Copy and paste takes just that part.';
const privateWarning =
  'This address leads to a private network or to this computer. Medium cannot reach it.';

/** A story of the writer's own has no canonical link, but the page has one. */
export function importAddress(
  { canonicalUrl }: Pick<DraftFields, 'canonicalUrl'>,
  { canonicalCandidates, url }: Pick<Metadata, 'canonicalCandidates' | 'url'>,
): string {
  return canonicalUrl || (canonicalCandidates[0]?.url ?? url);
}

/** @param address as importAddress gives it */
export function importWarnings(
  address: string,
  { scope }: Pick<DraftFields, 'scope'>,
  { barriers }: Pick<Metadata, 'barriers'>,
): string[] {
  return [
    ...(isPrivate(address) ? [privateWarning] : []),
    ...barriers.map((barrier) => barrierWarnings[barrier]),
    ...(scope === 'selection' || scope === 'quote' ? [scopeWarning] : []),
  ];
}
