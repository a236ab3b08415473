// The addresses under which the article may have been published first. Medium credits the one the writer takes.
import type { CanonicalCandidate, CanonicalSource } from '../types';

const longestUrl = 2_048;

/** Parameters which say how a reader came, not what is read. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|mc_cid|mc_eid|igshid|igsh|twclid|ttclid|yclid|li_fat_id|epik|_hsenc|_hsmi|__hstc|__hssc|__hsfp|hsctatracking|mkt_tok|vero_id|vero_conv|oly_enc_id|oly_anon_id|_ga|_gl|ref_src|ref_url|wickedid|s_cid|sc_cid|cmpid)$/i;

/**
 * @returns the URL without fragment, user info and tracking parameters; null for anything but http(s), for what
 *   does not parse, and for more than 2,048 characters
 */
export function cleanUrl(address: string, base?: string): string | null {
  const url = URL.parse(address.trim(), base);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  url.username = '';
  url.password = '';
  // Addresses with #! are pages of their own, from the days before the History API.
  if (!url.hash.startsWith('#!')) url.hash = '';
  // Cut from the text, because URLSearchParams would write every other parameter anew.
  const parameters = url.search.slice(1).split('&');
  const kept = parameters.filter((parameter) => !tracking.test(parameter.split('=')[0] ?? ''));
  if (kept.length < parameters.length) url.search = kept.join('&');
  return url.href.length > longestUrl ? null : url.href;
}

/** What the page says, by source, as written. */
export type CanonicalClaims = Record<Exclude<CanonicalSource, 'tab'>, string[]>;

/**
 * @param tab the page's own address, http(s)
 * @param base what relative addresses stand on
 */
export function canonicalCandidates(
  claims: CanonicalClaims,
  tab: string,
  base: string,
): CanonicalCandidate[] {
  const own = cleanUrl(tab) ?? tab;
  const candidates: CanonicalCandidate[] = [];
  const add = (source: CanonicalSource, url: string | null) => {
    if (url !== null && !candidates.some((it) => it.url === url)) candidates.push({ source, url });
  };
  for (const source of ['rel-canonical', 'og:url', 'json-ld'] as const)
    for (const address of claims[source]) {
      const claimed = address.trim() === '' ? null : cleanUrl(address, base);
      const url = claimed !== null && isOlderScheme(claimed, own) ? own : claimed;
      add(source, url !== null && isHomeOf(url, own) ? null : url);
    }
  add('tab', own);
  return candidates;
}

/** Sites that moved to https often forgot to say so in their canonical address. */
function isOlderScheme(url: string, own: string): boolean {
  return own.startsWith('https:') && url === own.replace('https:', 'http:');
}

/** Many sites print their home page as the canonical address of every page; crediting that would be wrong. */
function isHomeOf(url: string, own: string): boolean {
  const claimed = new URL(url);
  const tab = new URL(own);
  const isHome = claimed.pathname === '/' && claimed.search === '' && claimed.hash === '';
  return isHome && claimed.host === tab.host && own !== url;
}
