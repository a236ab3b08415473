// Why Medium's importer, which reads the page as a stranger and by itself, may not see what the writer sees. Pure.

import { isPrivate } from '../clip/about/private-host';
import type { Metadata } from '../clip/types';
import type { DraftFields } from '../draft/fields';
import { t } from '../words/words';

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
  { scope, isEdited }: Pick<DraftFields, 'scope'> & { isEdited: boolean },
  { barriers }: Pick<Metadata, 'barriers'>,
): string[] {
  return [
    ...(isPrivate(address) ? [t('review.import.private')] : []),
    ...barriers.map((barrier) => t(`review.import.${barrier}`)),
    ...(isEdited ? [t('review.import.edited')] : []),
    ...(scope === 'selection' || scope === 'quote' ? [t('review.import.part')] : []),
  ];
}
