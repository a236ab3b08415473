// Finds the article in the copy. Readability decides what is article and what is page.
import { Readability } from '@mozilla/readability';
import { mainContainer } from './choose/container';
import { isDoubtful } from './choose/doubt';
import { type DroppedParts, droppedParts } from './choose/dropped';
import { isManual } from './choose/manual';
import { proseLength } from './choose/measure';
import { prune } from './choose/prune';
import { forgetNumbers, numberBlocks, restored } from './choose/restore';
import { findPosts, threadOf } from './choose/thread';
import { type About, trim } from './choose/trim';
import { weigh } from './choose/weigh';
import { clean, everything } from './copy';
import { sameLetters } from './letters';
import type { LivePage } from './live-page';
import { isHidden } from './prepare/hidden';
import type { Told } from './told';
import { PageTooLarge } from './too-large';
import type { Twins } from './twins';
import type { DroppedPart, Metadata } from './types';
import { hasWords } from './words';

/** Below this there is nothing to speak of, but a login form or the shell of an app. */
export const fewestWords = 25;

/** Without the menus; finding, shaping and checking an article take their time for each. */
export const mostElements = 60_000;

/** Frames that hold something a reader came for; every other one is an advertisement or a form. */
const allowedVideoRegex =
  /\/\/(?:[\w-]+\.)*(?:youtube\.com|youtube-nocookie\.com|youtu\.be|vimeo\.com|dailymotion\.com|twitch\.tv|codepen\.io|codesandbox\.io|spotify\.com|soundcloud\.com|ted\.com|loom\.com|archive\.org)\//i;

/** Warnings and hints in a manual: part of the text, though they stand in an <aside>. */
const notes = ['note', 'tip', 'hint', 'warn', 'caution', 'important', 'callout', 'admonition']
  .flatMap((word) => [`main aside[class*="${word}" i]`, `article aside[class*="${word}" i]`])
  .concat('main aside[role="note"]', 'article aside[role="note"]')
  .join(',');

/** Share of the page's prose. */
const trustedShare = 0.5;

/** Shares of the container's prose. With this much, at most captions and bylines were left out. */
const mostKept = 0.97;
/** With less, Readability took one part for the whole. */
const leastKept = 0.75;

export interface Page {
  live: LivePage;
  /** The page's body, not cleaned yet; it is used up. */
  copy: Twins;
  told: Told;
  /** What is known of the article; lines that repeat it are left out. */
  metadata: Metadata;
}

export interface Extract {
  article: Element;
  /** What the article leaves out of the page's own container. */
  dropped: DroppedPart[];
  /** The article may be a scrap of what the page shows. */
  isDoubtful: boolean;
}

/** @returns null when the page holds no article; throws PageTooLarge */
export function extractArticle({ live, copy, told, metadata }: Page): Extract | null {
  const { top } = copy;
  if (findPosts(top).length > 0) {
    clean(copy, live, everything);
    const thread = threadOf(findPosts(top), live.clone);
    if (hasWords(thread.textContent, fewestWords))
      return { article: thread, dropped: [], isDoubtful: false };
  }
  const parts = droppedParts();
  const about = { ...metadata, isManual: isManual(top, told, live.url) };
  const pruned = prune(top, parts);
  if (live.all(top, '*').length > mostElements) throw new PageTooLarge();
  const container = mainContainer(top, (element) => isShown(element, copy, live));
  const main = container?.element ?? null;
  const dropped = () => parts.within(main ?? live.clone.body);
  const prose = proseLength(top);
  const shown = { prose, isMarked: main !== null && top.querySelector('h1, h2') !== null };
  // Whatever stands outside of a container which holds most of the page needs no second look.
  if (container && main && main !== top && container.prose >= prose * trustedShare) {
    const inMain = dropped();
    const box = partOf(copy, main, live);
    clean(box, live, everything, pruned);
    const place = live.clone.createElement('body');
    place.append(...box.top.childNodes);
    live.clone.body.replaceWith(place);
    const first = place.firstElementChild;
    const isSure = about.isManual || first?.matches('[itemprop~="articleBody"], article') === true;
    const found = first && (isSure ? trusted(first, about) : weighed(first, live.clone, about));
    if (found) return { ...found, dropped: [...inMain, ...found.dropped], isDoubtful: false };
    live.clone.body.replaceWith(top);
    top.append(...place.childNodes);
  }
  const inMain = dropped();
  clean(copy, live, everything, pruned);
  const found = weighed(main && top.contains(main) ? main : null, live.clone, about);
  if (!found) return null;
  return {
    article: found.article,
    dropped: [...inMain, ...found.dropped],
    isDoubtful: isDoubtful(found.article, shown),
  };
}

function isShown(element: Element, { lives, twins }: Twins, page: LivePage): boolean {
  const live = lives[Array.prototype.indexOf.call(twins, element)];
  return live === undefined || !isHidden(live, '', page);
}

/** One element of the copy with everything in it, in a box, as a copy of its own. */
function partOf({ lives, twins, isExact }: Twins, part: Element, page: LivePage): Twins {
  const from = Array.prototype.indexOf.call(twins, part);
  const live = lives[from];
  const top = page.clone.createElement('div');
  top.append(part);
  // What the page has not drawn was copied and cleaned by itself.
  if (!live) return { top, lives: [], twins: [], isExact };
  const to = from + 1 + page.all(live, '*').length;
  return {
    top,
    lives: Array.prototype.slice.call(lives, from, to),
    twins: Array.prototype.slice.call(twins, from, to),
    isExact,
  };
}

type Chosen = Omit<Extract, 'isDoubtful'>;

/** The page's own container, without what in it is none of the article. */
function trusted(main: Element, about: About): Chosen | null {
  const parts = droppedParts();
  if (!about.isManual) {
    const isPlayer = (frame: Element) => allowedVideoRegex.test(frame.getAttribute('src') ?? '');
    weigh(main, parts, isPlayer);
  }
  return trimmed(main, about, parts);
}

/** What Readability makes of the clone, checked. @param main the page's own container, or null */
function weighed(main: Element | null, clone: Document, about: About): Chosen | null {
  const parts = droppedParts();
  const article = checkedArticle(main, clone, about, parts);
  return article && trimmed(article, about, parts);
}

function trimmed(article: Element, about: About, parts: DroppedParts): Chosen | null {
  trim(article, about, parts);
  return hasWords(article.textContent, fewestWords) ? { article, dropped: parts.all() } : null;
}

function checkedArticle(
  main: Element | null,
  clone: Document,
  about: About,
  parts: DroppedParts,
): Element | null {
  quietWrappers(clone);
  quietParts(clone);
  // Readability would take out the next one too.
  const title = main && forgetTitle(main, about.title) ? '' : about.title;
  if (main) numberBlocks(main);
  const container = main?.cloneNode(true) as Element | undefined;
  clone.title = title;
  const found = new Readability<Element>(clone, {
    // A clip is asked for by a person who sees the page, so a short article is one all the same.
    charThreshold: 250,
    // JSON-LD has been read already, with more care for pages that hold several articles.
    disableJSONLD: true,
    allowedVideoRegex,
    // The story knows no classes, so cleaning them would be for nothing.
    keepClasses: true,
    // Readability hands its own wrapper on; the story takes what is inside.
    serializer: (node) => node as Element,
  }).parse();
  const article = checked(found?.content ?? null, container ?? null, parts);
  if (article) forgetNumbers(article);
  return article;
}

/** Readability's article, checked against the page's own container when much of that has been left out. */
function checked(
  found: Element | null,
  container: Element | null,
  parts: DroppedParts,
): Element | null {
  if (!container) return found;
  if (!found) return container;
  const whole = proseLength(container);
  const kept = proseLength(found);
  if (kept >= whole * mostKept) return found;
  if (kept < whole * leastKept) return container;
  const mended = restored(container, found, parts);
  return mended && proseLength(mended) >= kept ? mended : found;
}

/** The heading that is the title, taken out so that it does not count as a part that Readability lost. */
function forgetTitle(main: Element, title: string): boolean {
  const headings = [...main.querySelectorAll('h1, h2')];
  const own = headings.find((heading) => sameLetters(heading.textContent ?? '', title));
  own?.remove();
  return own !== undefined;
}

/** Boxes around code are called "scroll", "widget" or "hidden" for their looks, and Readability reads names. */
function quietWrappers(clone: Document): void {
  for (const code of clone.querySelectorAll('pre')) {
    const words = code.textContent?.trim();
    let box = code.parentElement;
    while (box && box !== clone.body && box.textContent?.trim() === words) {
      box.removeAttribute('class');
      box.removeAttribute('id');
      box = box.parentElement;
    }
  }
}

/** Readability drops headings and notes by their class names ("scroll-mt-4"), and every <aside>. */
function quietParts(clone: Document): void {
  for (const heading of clone.querySelectorAll('h1, h2, h3, h4, h5, h6, figcaption, figcaption *'))
    heading.removeAttribute('class');
  for (const aside of clone.querySelectorAll(notes)) {
    const note = clone.createElement('div');
    note.append(...aside.childNodes);
    aside.replaceWith(note);
  }
}
