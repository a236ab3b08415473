// What the page says about itself, read from the copy before Readability takes it apart.
import { selectors } from '../known/engines';
import type { Declared } from '../page/declared';
import type { LivePage } from '../page/live-page';
import { withoutInvisible } from '../text/invisible';
import { holdsLetters, sameLetters } from '../text/letters';
import { plainText } from '../text/plain-text';
import type { Barrier, Metadata } from '../types';
import { bylineOf } from './byline';
import { canonicalCandidates, cleanUrl } from './canonical';
import { type Heading, headingOf } from './headings';
import { addressesOf, articleNode, type LinkedNode, linkedNodes, namesOf, text } from './json-ld';
import { pageLicense } from './license';
import { publishedTime } from './published';
import { tagCandidates } from './tags';
import { pageTitle } from './title';

/** Headings below the first level that are looked at. */
const mostLesser = 30;

/** Boxes with the way to the page. Their links are looked for in them: else each link would be asked for all around it. */
const crumbs = 'nav[aria-label*="crumb" i], [class*="crumb" i], [itemtype$="/BreadcrumbList"]';

/** Characters. */
const longestDescription = 300;

const allBarriers: readonly Barrier[] = ['noindex', 'paywall', 'signed-in'];

/** Only who is signed in is offered to sign out. */
const wayOut = /(?:log|sign)[-_]?out/i;

export interface PageSays {
  /** The copy of the page's body. */
  body: Element;
  declared: Declared;
  /** The <h1> that the page shows. */
  headings: readonly Heading[];
  /** The article is in a dialog. What the page's head says is of the list below, but for the site. */
  isDialog: boolean;
}

/** What the page says about itself, from its head, its JSON-LD and the lines by its title. */
export function pageMetadata(says: PageSays, page: LivePage): Metadata {
  const { body, declared, headings, isDialog } = says;
  const meta = (name: string) => declared.meta(name)[0] ?? '';
  const own = cleanUrl(page.url);
  const linked = linkedNodes(declared.jsonLd);
  const article = articleNode(linked, (url) => cleanUrl(url, page.url) === own) ?? {};
  const namesIn = (value: unknown) => namesOf(value, linked);
  const [publisher = ''] = namesIn(article.publisher);
  const siteName =
    plainText(meta('og:site_name')) || publisher || plainText(meta('application-name'));
  const claims = {
    'rel-canonical': declared.links('canonical'),
    'og:url': declared.meta('og:url'),
    'json-ld': addressesOf(article),
    frame: page.frame === null ? [] : [page.frame],
  };
  const inHead = [declared.title, meta('og:title')];
  const wordsIn = (some: readonly Heading[]) =>
    some.map(({ words }) => decodedWords(words, inHead, page));
  const shown = wordsIn(headings);
  const said = (title: string) => decodedTitle(title, shown, page);
  const likeliest = pageTitle({
    stated: isDialog
      ? []
      : [meta('og:title'), text(article.headline), meta('twitter:title')].map(said),
    document: isDialog ? '' : said(declared.title),
    headings: shown,
    own: wordsIn(
      headings.filter(
        ({ element }) => isDialog || element.closest('main, article, [role="main"], [itemtype]'),
      ),
    ),
    homeLinks: wordsIn(headings.filter((heading) => leadsHome(heading, page))),
    labels: () =>
      headings.flatMap(({ element }) =>
        [...element.querySelectorAll('*')].map((it) => plainText(it.textContent)),
      ),
    lesser: () =>
      [...body.querySelectorAll('h2, h3')]
        .filter((it) => !it.closest('nav, [role="navigation"]'))
        .slice(0, mostLesser)
        .map((it) => headingOf(it, null, page).words),
    siteNames: [siteName, publisher, ...hostNames(page.url)],
    sections: () => [
      ...(body.matches(crumbs) ? [body] : [...body.querySelectorAll(crumbs)]).flatMap((box) =>
        [...box.querySelectorAll('a')].map((link) => plainText(link.textContent)),
      ),
      // The last part is the page's own, with a slash behind it or without.
      ...new URL(page.url).pathname.replace(/\/$/, '').split('/').slice(1, -1),
    ],
  });
  const title = isDialog ? likeliest : (markedTitle(body, said(declared.title)) ?? likeliest);
  return {
    url: page.url,
    title,
    byline: bylineOf({
      body,
      declared,
      linked: namesIn(article.author ?? article.creator),
      siteName,
      title,
    }),
    siteName: siteName || null,
    description:
      plainText(meta('description') || meta('og:description'), longestDescription) || null,
    lang: language(
      body.ownerDocument.documentElement.lang,
      meta('content-language'),
      meta('og:locale'),
    ),
    publishedTime: publishedTime({ body, declared, linked: text(article.datePublished), title }),
    canonicalCandidates: canonicalCandidates(claims, page.url, page.resolve('')?.href ?? page.url),
    tags: tagCandidates(body, declared, article.keywords),
    license: pageLicense(body, declared, [article.license].flat(1).map(text).filter(Boolean)),
    barriers: barriers(declared, article, page),
  };
}

/** What engines mark as the title, where <title> is it, or begins with it and says more behind it. */
function markedTitle(body: Element, document: string): string | null {
  const marked = plainText(body.querySelector(selectors('titles'))?.textContent);
  return marked !== '' && `${document} `.startsWith(`${marked} `) ? marked : null;
}

/** To the first page of the site, from another one. */
function leadsHome({ element, words }: Heading, page: LivePage): boolean {
  const link = element.closest('a') ?? element.querySelector('a');
  if (!link || !sameLetters(link.textContent ?? '', words)) return false;
  const home = new URL('/', page.url).href;
  return home !== page.url && page.resolve(link.getAttribute('href') ?? '')?.href === home;
}

const reference = /&(?:#\w{2,8}|[a-z]\w{1,30});/i;
/** No page means to show this. */
const brokenWord = /[a-z]&(?:rsquo|apos|#0?39|#8217|#x2019|#x27);[a-z]/i;

/** Titles are often escaped twice. One in which the page shows such a reference is about it. */
function decodedTitle(title: string, headings: readonly string[], page: LivePage): string {
  const isMeant = headings.some((it) => reference.test(it) && holdsLetters(title, it));
  return plainText(withoutInvisible(isMeant ? title : decoded(title, page)));
}

/** Nor does one mean to show what its head says with the sign itself. */
function decodedWords(heading: string, inHead: readonly string[], page: LivePage): string {
  if (!reference.test(heading)) return heading;
  const meant = plainText(decoded(heading, page));
  const isSaid = inHead.some((it) => !reference.test(it) && holdsLetters(it, meant));
  return isSaid || brokenWord.test(heading) ? meant : heading;
}

function decoded(text: string, page: LivePage): string {
  if (!reference.test(text)) return text;
  const { body } = new page.window.DOMParser().parseFromString(
    text.replaceAll('<', '&lt;'),
    'text/html',
  );
  return body.textContent ?? '';
}

/** "www.the-daily.example" proves "The Daily" and "the-daily.example" to be the site's names. */
function hostNames(url: string): string[] {
  const host = new URL(url).hostname.replace(/^www\./, '');
  // The last label is no name: "com".
  return [host, ...host.split('.').slice(0, -1)];
}

/**
 * https://developers.google.com/search/docs/appearance/structured-data/paywalled-content
 * https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag
 */
function barriers(declared: Declared, article: LinkedNode, page: LivePage): Barrier[] {
  const isShutOut = declared.meta('robots').some((it) => /\b(?:noindex|none)\b/i.test(it));
  const isPaid =
    /^false$/i.test(String(article.isAccessibleForFree)) ||
    declared.meta('article:content_tier').some((it) => /^(?:locked|metered)$/i.test(it));
  const isThere: Record<Barrier, boolean> = {
    noindex: isShutOut,
    paywall: isPaid,
    'signed-in': offersWayOut(page),
  };
  return allBarriers.filter((barrier) => isThere[barrier]);
}

/** Addresses are asked one by one: as selectors, the words would be looked for in every element. */
function offersWayOut(page: LivePage): boolean {
  const leads = (selector: string, address: string) =>
    [...page.allOnPage(selector)].some((it) => wayOut.test(page.attribute(it, address)));
  return leads('a[href]', 'href') || leads('form[action]', 'action');
}

function language(...claims: string[]): string | null {
  const tags = claims.map((claim) => claim.trim().replaceAll('_', '-'));
  return tags.find((tag) => /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) ?? null;
}
