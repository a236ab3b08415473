// Whether a page is documentation. There, lists of links, short sections and tables are the text itself, and so the
// page's own container is taken as it is; Readability was made for news and drops them.
import { generators, selectors } from '../known/engines';
import type { Declared } from '../page/declared';

/** Programs that make documentation, as they name themselves. */
const generator = generators();

/** How documentation is filed, in host or path. */
const filed =
  /^(?:docs?|developers?|devdocs|documentation|wiki|api|reference|manual|learn|help|support|kb)\.|\.readthedocs\.|\.github\.io$/;
const path =
  /\/(?:docs?|documentation|reference|manuals?|wiki|api|handbook|learn|tutorials?|guides?|userguide|man|help|kb|javadoc|course)(?:[/_.-]|$)/i;

/** With code, documentation whatever the page says of its kind; programs for journals say "article" of every page. */
const surePath = /\/docs?\//i;

/** What is made for documentation only. */
const marks = selectors('manual');

/** @param page the copy's body */
export function isManual(page: Element, declared: Declared, url: string): boolean {
  if (page.querySelector(marks)) return true;
  const { hostname, pathname } = new URL(url);
  const holdsCode = () => page.querySelector('pre, code, kbd') !== null;
  if (declared.meta('article:published_time').length > 0) return false;
  if (surePath.test(pathname) && holdsCode()) return true;
  if (declared.meta('generator').some((it) => generator.test(it))) return true;
  if (declared.meta('og:type').some((it) => /article/i.test(it))) return false;
  const isFiled = filed.test(hostname) || path.test(pathname);
  // A guide of a shop is an article all the same; one with code is a manual.
  return isFiled && (filed.test(hostname) || holdsCode());
}
