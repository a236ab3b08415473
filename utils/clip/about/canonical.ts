// The addresses under which the article may have been published first. Medium credits the one the writer takes.

import type { CanonicalCandidate, CanonicalSource } from '../types';
import { isPrivate } from './private-host';

const longestUrl = 2_048;

/** Parameters which say how a reader came, not what is read. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|mc_cid|mc_eid|igshid|igsh|twclid|ttclid|yclid|li_fat_id|epik|_hsenc|_hsmi|__hstc|__hssc|__hsfp|hsctatracking|mkt_tok|vero_id|vero_conv|oly_enc_id|oly_anon_id|_ga|_gl|ref_src|ref_url|wickedid|s_cid|sc_cid|cmpid)$/i;

/** Fragments that say which page an app shows; identifiers of JSON-LD look the same. */
const route = /^#(?:!|\/(?!schema\/))/;

/**
 * @returns the URL without fragment (but for routes), user info and tracking parameters; null for anything but http(s), for what
 *   does not parse, and for more than 2,048 characters
 */
export function cleanUrl(address: string, base?: string): string | null {
  const url = URL.parse(address.trim(), base);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  url.username = '';
  url.password = '';
  if (!route.test(url.hash)) url.hash = '';
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
  const doubtful: CanonicalCandidate[] = [];
  const isTabClaimed = Object.values(claims)
    .flat()
    .some((address) => cleanUrl(address, base) === own);
  for (const source of ['rel-canonical', 'og:url', 'json-ld', 'frame'] as const)
    for (const address of claims[source]) {
      const claimed = address.trim() === '' ? null : cleanUrl(address, base);
      if (claimed === null || isGlued(claimed)) continue;
      const url = isOlderScheme(claimed, own) ? own : claimed;
      const isLess = url !== own && isDoubtful(new URL(url), { tab: new URL(own), isTabClaimed });
      (isLess ? doubtful : candidates).push({ source, url });
    }
  const all = [...candidates, { source: 'tab' as const, url: own }, ...doubtful];
  return all
    .filter(({ url }, index) => all.findIndex((it) => it.url === url) === index)
    .map(({ source, url }) => {
      const sources = all.filter((it) => it.url === url).map((it) => it.source);
      const also = [...new Set(sources)].filter((other) => other !== source);
      return also.length === 0 ? { source, url } : { source, url, also };
    });
}

/** Sites that moved to https often forgot to say so in their canonical address. */
function isOlderScheme(url: string, own: string): boolean {
  return own.startsWith('https:') && url === own.replace('https:', 'http:');
}

/** A program has put nothing, or a second address, behind the host's name. */
function isGlued(url: string): boolean {
  return /\.[\w-]*(?:undefined|null|https?)$/.test(new URL(url).hostname);
}

interface Place {
  tab: URL;
  /** Whether the page also says that this is its address. */
  isTabClaimed: boolean;
}

/** Whether the address can hardly be this article's. The writer may still take it. */
function isDoubtful(claimed: URL, { tab, isTabClaimed }: Place): boolean {
  if (isPrivate(claimed.href)) return !isPrivate(tab.href);
  if (sampleHost.test(claimed.hostname)) return !sampleHost.test(tab.hostname);
  const isUnfilled = (url: URL) => unfilled.test(url.pathname + url.search + url.hash);
  if (isUnfilled(claimed)) return !isUnfilled(tab);
  if (!areRelated(siteOf(claimed), siteOf(tab))) return false;
  const [own, bare] = [plain(tab), plain(claimed)];
  // Without its route, an app's address leads to its front page.
  const isShorter = claimed.hash === '' && route.test(tab.hash) && own.startsWith(`${bare}#`);
  // The list that the article stands in.
  const isAround = isTabClaimed && own.startsWith(`${bare}/`);
  return isShorter || isAround || (isHome(claimed) && own !== bare);
}

/** What stands in the samples that sites are made from. */
const sampleHost = /(?:^|\.)example\.(?:com|net|org)$/;

/** Where a program put nothing in the place of a name, or did not fill in a template or the pattern of a route: "/posts/[slug]". */
const unfilled =
  /undefined(?=$|[/?&#])|(?:^|[/=])(?:null|nan)(?=$|[/?&#])|\[object|%5bobject|\{\{|%7b%7b|\$\{|\$%7b|<%|%3c%|%(?![\da-f]{2})[a-z][a-z_]+%|\/(?:\[[\w.]+\]|%5b[\w.]+%5d|:[a-z]\w*|%7b\w+%7d|%3c\w+%3e)(?=$|[/?#])/i;

/** The front page, or that of a language. Many sites print it as the canonical address of every page. */
export function isHome({ pathname, search, hash }: URL): boolean {
  return (
    /^\/(?:[a-z]{2}(?:[-_][a-z]{2,4})?\/?)?(?:(?:index|default|home)\.\w{2,5})?$/i.test(pathname) &&
    /^(?:\?(?:lang|language|locale|hl)=[\w-]+)?$/i.test(search) &&
    /^(?:#!?\/?)?$/.test(hash)
  );
}

/** The host without what one site may put in front of it. */
export function siteOf({ hostname }: URL): string {
  return hostname.replace(/^(?:www\d?|m|mobile|amp)\./, '');
}

/** Whether two hosts without their fronts are of one site. */
export function areRelated(one: string, other: string): boolean {
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

/** An address without what two addresses of one page may differ in. */
export function plain(url: URL): string {
  const path = url.pathname.replace(/\/(?:(?:index|default)\.\w{2,5})?$/i, '');
  return siteOf(url) + path + url.search + url.hash.replace(/^#!?\/?$/, '');
}
