// Why Medium's importer, which reads the page as a stranger and by itself, may not see what the writer sees. Pure.

import { isPrivate } from '../clip/about/private-host';
import type { Barrier, Metadata } from '../clip/types';
import type { DraftFields } from '../draft/fields';

const barrierWarnings: Readonly<Record<Barrier, string>> = {
  noindex: 'This page asks search engines not to list it (noindex). Medium may refuse it.',
  paywall:
    'This page says that it is not free to read. Medium sees only what a visitor without an account sees.',
  'signed-in':
    'You are signed in on this site, but Medium is not. Medium cannot import what only you can see.',
};

const scopeWarning =
  'Medium imports the whole page, not the part that you chose. To send just that part, use copy and paste.';
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
