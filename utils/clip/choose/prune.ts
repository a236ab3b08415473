// Takes out of the copy what surrounds articles on every site, before anything is weighed: navigation, share bars,
// related articles, newsletter boxes, comments. Only what says by role, element or class that it is one of these.
import { proseLength } from './measure';

/** Parts of a page by element or role. `header` and `aside` also stand inside articles and are left alone. */
const parts = [
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
].join(',');

/** Words by which boxes are called, alone or with the words for a box around them: "post-share-buttons". */
const kinds = [
  'shar(?:e|ing)',
  'socials?|sharedaddy|addtoany|addthis|sharethis',
  'newsletters?|subscribe|subscription|sign-?up|opt-?in',
  'related|recommended|recommendations?|read-?more|more-?(?:stories|articles|posts|news)',
  'teasers?|promos?|ads?|adverts?|advertise?ment|advertising|sponsor(?:ed)?|outbrain|taboola',
  'cookies?|consent|gdpr',
  'bread-?crumbs?|pagination|pager|paginator|prev-?next|page-?nav|post-?navigation',
  'toc|table-?of-?contents?|on-?this-?page',
  'feedback|helpful|edit-?(?:this-?)?page|edit-?link|edit-?section|header-?link|anchor-?link',
  'comments?|comment-?form|comment-?respond|respond|disqus|disqus_thread',
  'side-?bar|sidenav|side-?nav|menu',
  'author-?(?:bio|box|card)|about-?(?:the-?)?author',
  'tags|tag-?(?:list|cloud|links)',
].join('|');
const before = '(?:[a-z]{1,12}[-_]+){0,2}';
const after =
  '(?:[-_]+(?:bar|box|btns?|buttons?|links?|lists?|wrap(?:per)?|container|block|section|widget|area|icons?|posts|articles|stories|content|items?|inner|form|module|panel|group|us|this|tools|holder|title|footer|bottom|top))*';
const called = new RegExp(`^${before}(?:${kinds})${after}$`);
/** "has-sidebar" and the like are said of boxes that stand beside one. */
const beside = /^(?:has|with|no|is|not|js|hide|show|without|single|page|body)[-_]/;

/** Shares of the text; a box that holds more is the article, whatever it is called. */
const mostOfPage = 0.3;

/** @param page the copy's body; it is changed */
export function prune(page: Element): void {
  const whole = proseLength(page);
  for (const part of page.querySelectorAll(`${parts},[class],[id]`)) {
    if (!page.contains(part)) continue;
    if (!part.matches(parts) && !isCalled(part)) continue;
    if (/^(?:pre|code|h[1-6]|main|article|img|figure)$/.test(part.localName)) continue;
    // The link in a heading may hold all of its words.
    if (part.closest('h1, h2, h3, h4, h5, h6') && /[\p{L}\p{N}]/u.test(part.textContent ?? ''))
      continue;
    if (part.closest('pre') || part.querySelector('h1, main')) continue;
    if (proseLength(part) > whole * mostOfPage) continue;
    part.remove();
  }
}

function isCalled(part: Element): boolean {
  const names = `${part.getAttribute('class') ?? ''} ${part.id}`
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
  return names.split(/\s+/).some((name) => called.test(name) && !beside.test(name));
}
