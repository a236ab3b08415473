// Takes out of the copy what surrounds articles on every site, before anything is weighed: navigation, share bars,
// related articles, newsletter boxes, comments. Only what says by role, element or class that it is one of these.
import { controls, isText } from '../text/controls';
import { letters } from '../text/letters';
import type { DroppedParts } from './dropped';
import { proseLength } from './measure';
import { calledReadMore } from './trim/teasers';

const roles = 'navigation banner contentinfo search menu menubar toolbar dialog alertdialog tablist'
  .split(' ')
  .map((role) => `[role="${role}"]`);

/** Parts of a page by element or role. `header` and `aside` also stand inside articles and are left alone. */
const partsOfPage = [
  'nav',
  controls,
  'select',
  // Most elements have no role, and are asked for one only once.
  `[role]:is(${roles})`,
  'body > header',
  'body > footer',
  'a[href="#"] ~ .sr-only',
  // MediaWiki's lines around a text.
  '#siteSub, #jump-to-nav, .mw-jump-link, .vector-dropdown, .nmbox',
  '[class*="related-articles"]',
  // Rustdoc's beside its items: the way to the source, and since when they are there.
  '.rustdoc :is(.src, .rightside, .out-of-band, summary.hideme)',
  // What takes an example to where it can be run.
  'a[href*="codesandbox.io/api/"], a.playground-link, a.test-arrow',
  // What authors leave out of print, a reader of the text needs as little.
  ...['.noprint', '.no-print', '.d-print-none', '.hidden-print', '.print\\:hidden'].map(
    (name) => `${name}:not(:has(img, iframe, video, pre, table))`,
  ),
  'form:has(input:is([type="text"], [type="email"], [type="tel"], :not([type])), textarea)',
].join(',');

/** Words by which boxes are called, alone or with the words for a box around them: "post-share-buttons". */
const kinds = new Set(
  (
    'share sharing social socials sharedaddy addtoany addthis sharethis newsletter newsletters subscribe subscription ' +
    'signup sign-up optin opt-in related recommended recommendation recommendations recirc recirculation ' +
    'readmore read-more readnext read-next readalso read-also alsoread also-read upnext up-next ' +
    'teaser teasers promo promos ad ads advert adverts advertisement advertisment advertising sponsor sponsored ' +
    'outbrain taboola cookie cookies consent gdpr breadcrumb breadcrumbs bread-crumb bread-crumbs pagination pager ' +
    'paginator prev-next prevnext page-nav pagenav post-navigation postnavigation toc tableofcontents ' +
    'table-of-contents table-of-content onthispage on-this-page feedback helpful edit-page editpage edit-this-page ' +
    'edit-link editlink edit-section editsection header-link headerlink anchor-link anchorlink comment comments ' +
    'comment-form commentform commentlist pingbacks trackbacks comment-respond respond disqus sidebar side-bar sidenav side-nav menu author-bio ' +
    'authorbio author-box authorbox author-card author-info author-profile about-author about-the-author ' +
    'abouttheauthor byline dateline publish-date published-date publishdate posted-on reading-time readingtime ' +
    'read-time readtime tags tag-list taglist tag-cloud tagcloud tag-links paywall popup pop-up call-to-action cta ' +
    'copy-link copylink copy-link-tooltip modal popover dropdown-menu donation donations donate login register registration drucken catlinks printfooter'
  ).split(' '),
);
for (const first of 'more latest popular trending recent other similar next featured'.split(' '))
  for (const second of 'stories articles post posts news read reads topics'.split(' '))
    kinds.add(`${first}-${second}`).add(first + second);
for (const first of 'post entry article story'.split(' '))
  for (const second of 'meta info date footer tags'.split(' ')) kinds.add(`${first}-${second}`);

/** Documentation leads on with these, and does not advertise. */
const ofArticles = new Set(
  'related recommended recommendation recommendations teaser teasers promo promos'.split(' '),
);

/** What may follow such a word. */
const boxes = new Set(
  (
    'bar box btn btns button buttons link links list lists wrap wrapper container block section widget area icon icons ' +
    'posts articles stories content item items inner form module panel group us this tools holder title footer ' +
    'bottom top thread zone'
  ).split(' '),
);
/** "has-sidebar" and the like are said of boxes that stand beside one. */
const beside = /^(?:has|with|no|is|not|js|hide|show|without|single|page|body)[-_]/;

/** A first glance at class and id: nearly all have none of these in them, and the long pattern is slow. */
const glance =
  /shar|social|addt|newsl|subscri|sign-?up|opt-?in|relat|recom|recirc|read|next|stor|artic|post|news|topic|teaser|promo|ad|spons|brain|taboo|cook|consent|gdpr|crumb|pag|prev|toc|conten|this|feedb|help|edit|link|comm|respon|disq|side|menu|author|meta|info|date|foot|tag|byline|time|paywall|pop|cta|call|modal|donat|login|regist|print|drucken|copy/i;

/** Shares of the text; a box that holds more is the article, whatever it is called. */
const mostOfPage = 0.3;

/** What copies the address of a heading. */
const copyLink = /(?:^|\s)copy-?link/i;

const kept = /^(?:pre|code|h[1-6]|main|article|img|figure|body)$/;

/**
 * @param page the copy's body; it is changed
 * @param parts takes what is taken out
 * @param isManual whether the page is documentation
 * @returns what was taken out, so that nobody has to look at it any more
 */
export function prune(page: Element, parts: DroppedParts, isManual: boolean): Set<Node> {
  const most = proseLength(page) * mostOfPage;
  const pruned = new Set<Node>();
  let inside: Element | null = null;
  const take = (part: Element) => {
    // In document order, what stands in the part that was taken out last comes next.
    if (inside?.contains(part) || isKept(part) || proseLength(part) > most) return;
    parts.add(part, 'boilerplate');
    part.remove();
    pruned.add(part);
    inside = part;
  };
  for (const part of page.querySelectorAll(partsOfPage)) take(part);
  const known: Known = { isManual, names: new Map() };
  for (const part of page.querySelectorAll('[class],[id]')) {
    // It shows that what stands around it is a teaser.
    if (!isManual && part.matches(calledReadMore)) continue;
    if (isCalled(part.getAttribute('class'), known) || isCalled(part.getAttribute('id'), known))
      take(part);
  }
  return pruned;
}

function isKept(part: Element): boolean {
  if (kept.test(part.localName) || (part.matches(controls) && isText(part))) return true;
  const heading = part.closest('h1, h2, h3, h4, h5, h6');
  if (heading && (part.textContent ?? '').trim().length > 1) return !isButtonBeside(part, heading);
  return part.closest('pre') !== null || part.querySelector('h1, main') !== null;
}

/** The link or the button in a heading may hold all of its words. */
function isButtonBeside(part: Element, heading: Element): boolean {
  const isButton = part.localName === 'button' && !part.hasAttribute('aria-expanded');
  if (!isButton && !copyLink.test(part.className)) return false;
  return letters(heading.textContent ?? '').length > letters(part.textContent ?? '').length + 1;
}

interface Known {
  isManual: boolean;
  /** Pages use the same names over and over. */
  names: Map<string, boolean>;
}

function isCalled(said: string | null, { isManual, names }: Known): boolean {
  if (!said) return false;
  const before = names.get(said);
  if (before !== undefined) return before;
  const is =
    glance.test(said) && namesIn(said).some((name) => isKind(name, isManual) && !beside.test(name));
  names.set(said, is);
  return is;
}

function namesIn(said: string): string[] {
  const names = said.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  return names.split(/\s+/).filter((name) => glance.test(name));
}

/** Up to two words, a kind of up to four, and words for boxes: "single-post-share-buttons". */
function isKind(name: string, isManual: boolean): boolean {
  const words = name.split(/[-_]+/);
  for (let from = 0; from < Math.min(3, words.length); from += 1) {
    if (from > 0 && !/^[a-z]{1,12}$/.test(words[from - 1] ?? '')) return false;
    for (let to = from + 1; to <= Math.min(from + 4, words.length); to += 1) {
      const kind = words.slice(from, to).join('-');
      if (kinds.has(kind) && words.slice(to).every((it) => boxes.has(it)))
        return !(isManual && ofArticles.has(kind));
    }
  }
  return false;
}
