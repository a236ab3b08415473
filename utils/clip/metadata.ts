// What the page says about itself, read from the copy before Readability takes it apart.
import { canonicalCandidates, cleanUrl } from './canonical';
import { addressesOf, articleNode, namesIn, text } from './json-ld';
import { pageLicense } from './license';
import type { LivePage } from './live-page';
import { plainText } from './plain-text';
import { tagCandidates } from './tags';
import { pageTitle } from './title';
import type { Metadata } from './types';

/** @param clone the copy of the whole page */
export function pageMetadata(clone: Document, page: LivePage): Metadata {
  const meta = (name: string) => metaContents(clone, name)[0] ?? '';
  const own = cleanUrl(page.url);
  const article = articleNode(clone, (url) => cleanUrl(url, page.url) === own) ?? {};
  const [publisher = ''] = namesIn(article.publisher);
  const siteName =
    plainText(meta('og:site_name')) || publisher || plainText(meta('application-name'));
  const headings = [...clone.querySelectorAll('h1')];
  const claims = {
    'rel-canonical': [...clone.querySelectorAll('head link[rel~="canonical" i]')].map(
      (link) => link.getAttribute('href') ?? '',
    ),
    'og:url': metaContents(clone, 'og:url'),
    'json-ld': addressesOf(article),
  };
  return {
    url: page.url,
    title: pageTitle({
      stated: [meta('og:title'), text(article.headline), meta('twitter:title')].map((it) =>
        plainText(decoded(it)),
      ),
      // The copy was made with an empty <title> of its own.
      document:
        [...clone.querySelectorAll('head title')]
          .map((title) => plainText(title.textContent))
          .find(Boolean) ?? '',
      headings: headings.map(headingText),
      own: headings
        .filter((heading) => heading.closest('main, article, [role="main"], [itemtype]'))
        .map(headingText),
      siteNames: [siteName, publisher, ...hostNames(page.url)],
    }),
    byline: byline(meta('author'), namesIn(article.author).join(', '), meta('article:author')),
    siteName: siteName || null,
    lang: language(clone.documentElement.lang, meta('content-language'), meta('og:locale')),
    publishedTime: isoDate(
      meta('article:published_time'),
      text(article.datePublished),
      clone
        .querySelector('[itemprop~="datePublished"][datetime], time[pubdate]')
        ?.getAttribute('datetime') ?? '',
      meta('date'),
    ),
    canonicalCandidates: canonicalCandidates(claims, page.url, page.resolve('')?.href ?? page.url),
    tags: tagCandidates(clone, article.keywords),
    license: pageLicense(clone, [article.license].flat(1).map(text).filter(Boolean)),
  };
}

/** Names in lower case. Pages write og: names as `name` as often as, rightly, as `property`. */
function metaContents(clone: Document, name: string): string[] {
  return ['property', 'name', 'http-equiv'].flatMap((attribute) =>
    [...clone.querySelectorAll(`meta[${attribute}="${name}" i]`)]
      .map((meta) => meta.getAttribute('content') ?? '')
      .filter((content) => content.trim() !== ''),
  );
}

/** The words of a heading, without the button or the sign beside it that copies its address. */
function headingText(heading: Element): string {
  const copy = heading.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll('button, [role="button"], a, [class*="copy" i]'))
    if (part.localName !== 'a' || !/[\p{L}\p{N}]/u.test(part.textContent ?? '')) part.remove();
  return plainText(
    copy.textContent?.replace(/[\u200b-\u200d\u2060\ufeff\u00ad\p{Co}]|[#¶§]\s*$/gu, ''),
  );
}

/** Titles are often escaped twice. */
function decoded(text: string): string {
  return text
    .replace(/&#(\d{2,6});/g, (_, code) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&');
}

/** "www.the-daily.example" proves "The Daily" and "the-daily.example" to be the site's names. */
function hostNames(url: string): string[] {
  const host = new URL(url).hostname.replace(/^www\./, '');
  // The last label is no name: "com".
  return [host, ...host.split('.').slice(0, -1)];
}

/** The first claim that is a name; profiles are often given as addresses. */
export function byline(...claims: string[]): string | null {
  const names = claims
    .map((claim) => plainText(claim, 200).replace(/^by\s+/i, ''))
    .filter((name) => name !== '' && !/^(?:https?:|www\.|@)/i.test(name));
  return names[0] ?? null;
}

function language(...claims: string[]): string | null {
  const tags = claims.map((claim) => claim.trim().replaceAll('_', '-'));
  return tags.find((tag) => /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) ?? null;
}

/** The first claim in ISO 8601. Other spellings are ambiguous: 3/4 is in March or in April. */
function isoDate(...claims: string[]): string | null {
  const dates = claims.map((claim) => claim.trim());
  return (
    dates.find(
      (date) =>
        /^\d{4}-\d{2}-\d{2}(?:[T ][\d:.,]+(?:Z|[+-]\d{2}:?\d{2})?)?$/.test(date) &&
        !Number.isNaN(Date.parse(date)),
    ) ?? null
  );
}
