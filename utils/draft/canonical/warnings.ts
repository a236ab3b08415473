// What speaks against a canonical link, in words with the reason. Medium credits this address with the article, and search
// engines follow it, so a wrong one does harm that nobody sees. Pure.

import { areRelated, isHome, plain, siteOf } from '../../clip/about/canonical';
import { isPrivate } from '../../clip/about/private-host';
import type { CanonicalCandidate } from '../../clip/types';
import { t } from '../../words/words';

export type CanonicalDoubt = 'private' | 'home' | 'other-site' | 'copy' | 'disagree';

export interface CanonicalWarning {
  doubt: CanonicalDoubt;
  text: string;
}

export interface CanonicalChoice {
  /** What stands in the field. */
  value: string;
  /** The writer decided it. */
  isChosen: boolean;
  /** Of the page, best first. */
  candidates: readonly CanonicalCandidate[];
  pageUrl: string;
  /** Where the story itself says that it was first published; null: it says nothing. */
  noticed: string | null;
}

/** What is odd about an address by itself; null: nothing. */
export function oddityOf(
  address: string,
  pageUrl: string,
): 'private' | 'home' | 'other-site' | null {
  const url = webUrl(address);
  const page = webUrl(pageUrl);
  if (!url || !page) return null;
  if (isPrivate(address)) return 'private';
  if (isHome(url) && plain(url) !== plain(page)) return 'home';
  return isSameSite(url, page) ? null : 'other-site';
}

/** What the writer should know before the story goes out with this link; the weightiest first. */
export function canonicalWarnings(choice: CanonicalChoice): CanonicalWarning[] {
  const { value, pageUrl } = choice;
  const url = webUrl(value);
  if (!url) return [];
  const doubt = oddityOf(value, pageUrl);
  if (doubt === 'private') return [{ doubt, text: t('review.canonical.private') }];
  const warnings: CanonicalWarning[] = [];
  if (doubt === 'home')
    warnings.push({ doubt, text: t('review.canonical.home', { host: url.host }) });
  const original = originalOf(choice);
  if (original)
    warnings.push({
      doubt: 'copy',
      text: isSameSite(url, original)
        ? t('review.canonical.copy.here', { host: original.host })
        : t('review.canonical.copy.elsewhere', { host: original.host }),
    });
  else if (doubt === 'other-site')
    warnings.push({
      doubt,
      text: t('review.canonical.other-site', { host: url.host }),
    });
  const named = namedBy(choice);
  if (!choice.isChosen && named > 1)
    warnings.push({
      doubt: 'disagree',
      text: t('review.canonical.disagree', { count: named }),
    });
  return warnings;
}

/** Where the page, or the story itself, says that the article comes from; null when that is this site. */
function originalOf({ candidates, pageUrl, noticed }: CanonicalChoice): URL | null {
  const page = webUrl(pageUrl);
  const [best] = candidates;
  const claims = [
    best && best.source !== 'tab' && best.source !== 'frame' ? best.url : null,
    noticed,
  ];
  for (const claim of claims) {
    const url = claim === null ? null : webUrl(claim);
    if (url && page && !isPrivate(url.href) && !isSameSite(url, page)) return url;
  }
  return null;
}

/** How many addresses the page gives itself, but for those that can hardly be meant. */
function namedBy({ candidates, pageUrl }: CanonicalChoice): number {
  const own = candidates.filter(({ source, also = [], url }) => {
    const isSaid = [source, ...also].some((it) => it !== 'tab' && it !== 'frame');
    const doubt = oddityOf(url, pageUrl);
    return isSaid && doubt !== 'private' && doubt !== 'home';
  });
  return new Set(own.map(({ url }) => plain(new URL(url)))).size;
}

function isSameSite(one: URL, other: URL): boolean {
  return areRelated(siteOf(one), siteOf(other));
}

function webUrl(address: string): URL | null {
  const url = URL.parse(address);
  return url && /^https?:$/.test(url.protocol) ? url : null;
}
