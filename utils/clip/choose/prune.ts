// Takes out of the copy what surrounds articles on every site, before anything is weighed: navigation, share bars,
// related articles, newsletter boxes, comments. Only what says by role, element or class that it is one of these.
import type { DroppedParts } from './dropped';
import { proseLength } from './measure';

/** Parts of a page by element or role. `header` and `aside` also stand inside articles and are left alone. */
const partsOfPage = [
  'nav',
  'button',
  'select',
  '[role="navigation"]',
  '[role="banner"]',
  '[role="contentinfo"]',
  '[role="search"]',
  '[role="menu"]',
  '[role="menubar"]',
  '[role="toolbar"]',
  '[role="dialog"]',
  '[role="alertdialog"]',
  '[role="button"]',
  '[role="tablist"]',
  'body > header',
  'body > footer',
  'a[href="#"] ~ .sr-only',
  'form:has(input:is([type="text"], [type="email"], [type="tel"], :not([type])), textarea)',
].join(',');

/** Words by which boxes are called, alone or with the words for a box around them: "post-share-buttons". */
const kinds = [
  'shar(?:e|ing)',
  'socials?|sharedaddy|addtoany|addthis|sharethis',
  'newsletters?|subscribe|subscription|sign-?up|opt-?in',
  'related|recommended|recommendations?|read-?(?:more|next|also)|also-?read|up-?next|recirc(?:ulation)?',
  '(?:more|latest|popular|trending|recent|other|similar|next|featured)-?(?:stories|articles|posts?|news|reads?|topics)',
  'teasers?|promos?|ads?|adverts?|advertise?ment|advertising|sponsor(?:ed)?|outbrain|taboola',
  'cookies?|consent|gdpr',
  'bread-?crumbs?|pagination|pager|paginator|prev-?next|page-?nav|post-?navigation',
  'toc|table-?of-?contents?|on-?this-?page',
  'feedback|helpful|edit-?(?:this-?)?page|edit-?link|edit-?section|header-?link|anchor-?link',
  'comments?|comment-?form|comment-?respond|respond|disqus|disqus_thread',
  'side-?bar|sidenav|side-?nav|menu',
  'author-?(?:bio|box|card|info|profile)|about-?(?:the-?)?author',
  '(?:post|entry|article|story)-?(?:meta|info|date|footer|tags)|byline|dateline|publish(?:ed)?-?date|posted-?on|reading-?time|read-?time',
  'tags|tag-?(?:list|cloud|links)',
  'paywall|pop-?up|call-?to-?action|cta',
].join('|');
const before = '(?:[a-z]{1,12}[-_]+){0,2}';
const after =
  '(?:[-_]+(?:bar|box|btns?|buttons?|links?|lists?|wrap(?:per)?|container|block|section|widget|area|icons?|posts|articles|stories|content|items?|inner|form|module|panel|group|us|this|tools|holder|title|footer|bottom|top))*';
const called = new RegExp(`^${before}(?:${kinds})${after}$`);
/** "has-sidebar" and the like are said of boxes that stand beside one. */
const beside = /^(?:has|with|no|is|not|js|hide|show|without|single|page|body)[-_]/;

/** A first glance at class and id: nearly all have none of these in them, and the long pattern is slow. */
const glance =
  /shar|social|addt|newsl|subscri|sign-?up|opt-?in|relat|recom|recirc|read|next|stor|artic|post|news|topic|teaser|promo|ad|spons|brain|taboo|cook|consent|gdpr|crumb|pag|prev|toc|conten|this|feedb|help|edit|link|comm|respon|disq|side|menu|author|meta|info|date|foot|tag|byline|time|paywall|pop|cta|call/i;

/** Shares of the text; a box that holds more is the article, whatever it is called. */
const mostOfPage = 0.3;

const kept = /^(?:pre|code|h[1-6]|main|article|img|figure|body)$/;

/**
 * @param page the copy's body; it is changed
 * @param parts takes what is taken out
 * @returns what was taken out, so that nobody has to look at it any more
 */
export function prune(page: Element, parts: DroppedParts): Set<Node> {
  const whole = proseLength(page);
  const pruned = new Set<Node>();
  const named = page.querySelectorAll(`${partsOfPage},[class],[id]`);
  let inside: Element | null = null;
  for (const part of named) {
    // In document order, what stands in the part that was taken out last comes next.
    if (inside?.contains(part)) continue;
    if (!isCalled(part) && !part.matches(partsOfPage)) continue;
    if (kept.test(part.localName)) continue;
    // The link in a heading may hold all of its words.
    if (part.closest('h1, h2, h3, h4, h5, h6') && (part.textContent ?? '').trim().length > 1)
      continue;
    if (part.closest('pre') || part.querySelector('h1, main')) continue;
    if (proseLength(part) > whole * mostOfPage) continue;
    parts.add(part, 'boilerplate');
    part.remove();
    pruned.add(part);
    inside = part;
  }
  return pruned;
}

function isCalled(part: Element): boolean {
  const said = `${part.getAttribute('class') ?? ''} ${part.id}`;
  if (!glance.test(said)) return false;
  const names = said.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  return names.split(/\s+/).some((name) => called.test(name) && !beside.test(name));
}
