// Why Medium's importer, which reads the page as a stranger and by itself, may not see what the writer sees. Pure.
import type { Barrier, Metadata } from '../clip/types';
import type { DraftFields } from './draft';

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

/**
 * Names that no public resolver knows, and the address ranges for private use. The browser's URL parser has already
 * brought every spelling of an address into one.
 * https://www.iana.org/assignments/iana-ipv4-special-registry
 */
export function isPrivate(address: string): boolean {
  const host = URL.parse(address)?.hostname ?? '';
  if (host.startsWith('['))
    return /^\[(?:::1?\]|f[cd]|fe[89ab]|::ffff:(?:7f|a|c0a8|ac1))/.test(host);
  if (/^\d+\.\d+\.\d+\.\d+$/.test(host))
    return /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./.test(
      host,
    );
  return !host.includes('.') || /\.(?:local|localhost|internal|lan|home|test|invalid)$/.test(host);
}
