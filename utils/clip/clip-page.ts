// Live page -> Clip: copy, read what the page says of itself, find the article. Nothing here changes the page.
import type { Failure } from '../failure';
import { fail, ok, type Result } from '../result';
import { type Heading, headingOf } from './about/headings';
import { pageMetadata } from './about/metadata';
import { type Extract, extractArticle, type Page } from './article/extract';
import { droppedParts } from './article/left-out/dropped';
import { articles } from './article/policy';
import { prune, pruneShadows } from './article/prune/prune';
import { fewestWords, mostElements, shellWords } from './article/thresholds';
import { clean, copyBody, everything, resolveLinks, textOf } from './copy/copy';
import { copyNoscript } from './copy/noscript';
import type { Copies } from './copy/originals';
import { copySelection } from './copy/selection';
import { mainFrame } from './elements/embeds/frames';
import { readDeclared } from './page/declared';
import type { EmbeddedPicture } from './page/embedded-picture';
import { hiddenFromEye, isHidden } from './page/hidden';
import { type LivePage, openPage, type PageWindow } from './page/live-page';
import { PageTooLarge } from './page/too-large';
import { isMisread, readTextsAnew } from './text/misread';
import { hasWords } from './text/words';
import type { Clip } from './types';

/** Copying takes time also for elements that turn out to be menus. */
const mostCopied = 150_000;

const nothing = { article: null, dropped: [] };

/**
 * @returns the Clip; or fails with `page-too-large`, `restricted-page` (not on http(s)), `not-a-page` (no HTML),
 *   `no-article` (neither article nor selection nor anything else to read, nor a title), `page-still-loading` (the same before the whole page has
 *   come) or `reader-crashed`. Never throws: a browser would turn that into null.
 */
export function clipPage(window: PageWindow): Result<Clip> {
  return guarded<Clip>(() => {
    const page = mainFrame(openPage(window));
    const refusal = refuse(page);
    if (refusal) return fail(refusal);
    const declared = readDeclared(page);
    const selection = copySelection(page);
    if (selection && page.count(selection) > mostElements) return fail({ code: 'page-too-large' });
    // A page that is too large, or that Readability stumbles over, still has a head and can have a selection.
    const body = guarded(() => copyWholeBody(page, selection ? mostElements : mostCopied));
    const shown = body.ok ? body.value.top : page.clone.body;
    const isDialog = body.ok && body.value.isDialog === true;
    const metadata = pageMetadata(
      { body: shown, declared, headings: headings(body, page), isDialog },
      page,
    );
    const extract = body.ok
      ? guarded(() => articleIn({ live: page, copy: body.value, declared, metadata }))
      : body;
    // Where looking for the article went wrong, the writer still gets all of the page.
    const isOpen = extract.ok
      ? extract.value.isDoubtful
      : extract.failure.code !== 'page-too-large';
    const whole = body.ok && isOpen ? wholePage(page) : null;
    // A page that shows nothing to read still has a name, and an address to lead to.
    const isNamed = !extract.ok && extract.failure.code === 'no-article' && metadata.title !== '';
    if (!extract.ok && !selection && !whole && !isNamed) return extract;
    const { article, dropped } = extract.ok ? extract.value : nothing;
    for (const found of [article, selection, whole]) if (found) resolveLinks(found, page);
    const pictures = embeddedIn([article, selection, whole], page);
    return ok({ metadata, article, dropped, selection, page: whole, pictures });
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
  // Browsers show PDF, pictures and JSON in documents of their own making, and plain text in one that can be read. A
  // drawing by itself has no article, but a title, and words that can be selected.
  return /^(?:text\/(?:html|plain)|application\/xhtml\+xml|image\/svg\+xml)$/.test(page.contentType)
    ? null
    : { code: 'not-a-page', detail: page.contentType.slice(0, 300) };
}

/** @param most elements: whoever has selected a part of a large page need not wait for the whole */
function copyWholeBody(page: LivePage, most = mostCopied): Result<Copies> {
  const elements = page.elementCount();
  if (elements > most)
    return fail({ code: 'page-too-large', detail: `${elements.toLocaleString('en')} elements` });
  const copy = copyBody(page);
  if (!copy) return fail({ code: 'no-article' });
  let text = textOf(copy.top);
  if (isMisread(text)) readTextsAnew(copy.top, page);
  // A page of plain text gets its heading by being read.
  if (page.contentType === 'text/plain') {
    clean(copy, page, everything);
    text = textOf(copy.top);
  }
  if (!hasWords(text, shellWords)) guarded(() => ok(copyNoscript(copy.top, page)));
  return ok(copy);
}

/** The <h1> that the page shows; of a dialog, its first heading. */
function headings(body: Result<Copies>, page: LivePage): Heading[] {
  if (!body.ok) return [];
  if (body.value.isDialog) {
    const [first] = page.all(body.value.top, 'h1, h2, h3');
    return first ? [headingOf(first, null, page)] : [];
  }
  const copies = page.all(body.value.top, 'h1');
  const originals = page.allOnPage('body h1');
  if (originals.length !== copies.length)
    return [...copies].map((copy) => headingOf(copy, null, page));
  return [...originals].flatMap((live, index) => {
    const copy = copies[index];
    const classes = page.attribute(live, 'class');
    const isSeen = !hiddenFromEye.test(classes) && !isHidden(live, classes, page);
    return copy && isSeen ? [headingOf(copy, live, page)] : [];
  });
}

function embeddedIn(parts: readonly (Element | null)[], page: LivePage): EmbeddedPicture[] {
  const ids = new Set(
    parts.flatMap((part) =>
      [...(part?.querySelectorAll('img') ?? [])].map((it) => it.getAttribute('data-picture')),
    ),
  );
  return [...page.embedded.values()].filter(({ id }) => ids.has(id));
}

/** Copied anew, because the search for the article has used the first copy up. */
function wholePage(page: LivePage): Element | null {
  const copied = guarded(() => {
    const copy = copyWholeBody(page);
    if (!copy.ok) return copy;
    const { top } = copy.value;
    const about = { policy: articles, url: page.url };
    clean(copy.value, page, everything, prune(top, droppedParts(), about));
    pruneShadows(top, about);
    return copy;
  });
  return copied.ok && hasWords(copied.value.top.textContent, fewestWords) ? copied.value.top : null;
}

function articleIn(page: Page): Result<Extract> {
  const extract = extractArticle(page);
  if (extract) return ok(extract);
  return fail({ code: page.live.isLoading ? 'page-still-loading' : 'no-article' });
}
