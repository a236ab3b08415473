// Live page -> Clip: copy, read what the page says of itself, find the article. Nothing here changes the page.
import type { Failure } from '../failure';
import { fail, ok, type Result } from '../result';
import { copyUndrawn } from './choose/undrawn';
import { copyBody, copyHead, PageTooLarge } from './copy';
import { type Extract, extractArticle } from './extract';
import { type LivePage, openPage, type PageWindow } from './live-page';
import { byline, pageMetadata } from './metadata';
import { copySelection } from './selection';
import type { Clip } from './types';
import { hasWords } from './words';

/** Readability and DOMPurify together need some 50 ms for a thousand elements on a slow machine. */
const mostElements = 60_000;

/** A page with fewer words is the shell of an app: menus, and nothing drawn between them. */
const shellWords = 150;

/**
 * @returns the Clip; or fails with `page-too-large`, `restricted-page` (not on http(s)), `no-article` (no HTML, or
 *   neither article nor selection) or `reader-crashed`. Never throws: a browser would turn that into null.
 */
export function clipPage(window: PageWindow): Result<Clip> {
  return guarded<Clip>(() => {
    const page = openPage(window);
    const refusal = refuse(page);
    if (refusal) return fail(refusal);
    copyHead(page);
    // A page that is too large, or that Readability stumbles over, still has a head and can have a selection.
    const body = guarded(() => copyWholeBody(page));
    if (!body.ok) page.clone.body.replaceChildren();
    const metadata = pageMetadata(page.clone, page);
    const selection = copySelection(page);
    const extract = body.ok ? guarded(() => articleIn(page)) : body;
    if (!extract.ok) return selection ? ok({ metadata, article: null, selection }) : extract;
    const { article, title, byline: signature } = extract.value;
    return ok({
      metadata: {
        ...metadata,
        title: metadata.title || title,
        byline: metadata.byline ?? byline(signature),
      },
      article,
      selection,
    });
  });
}

function guarded<Value>(read: () => Result<Value>): Result<Value> {
  try {
    return read();
  } catch (error) {
    if (error instanceof PageTooLarge) return fail({ code: 'page-too-large' });
    return fail({ code: 'reader-crashed', detail: String(error).slice(0, 300) });
  }
}

function refuse(page: LivePage): Failure | null {
  if (!/^https?:/.test(page.url)) return { code: 'restricted-page' };
  // Browsers show PDF, pictures and JSON in documents of their own making.
  return /^(?:text\/html|application\/xhtml\+xml)$/.test(page.contentType)
    ? null
    : { code: 'no-article', detail: page.contentType.slice(0, 300) };
}

function copyWholeBody(page: LivePage): Result<null> {
  const elements = page.elementCount();
  if (elements > mostElements)
    return fail({ code: 'page-too-large', detail: `${elements.toLocaleString('en')} elements` });
  copyBody(page);
  if (!hasWords(page.clone.body.textContent, shellWords)) guarded(() => ok(copyUndrawn(page)));
  return ok(null);
}

function articleIn(page: LivePage): Result<Extract> {
  const extract = extractArticle(page.clone);
  return extract ? ok(extract) : fail({ code: 'no-article' });
}
