// Finds the article in the copy. Readability decides what is article and what is page.
import { Readability } from '@mozilla/readability';
import { mainContainer } from './choose/container';
import { proseLength } from './choose/measure';
import { prune } from './choose/prune';
import { forgetNumbers, numberBlocks, restored } from './choose/restore';
import { findPosts, threadOf } from './choose/thread';
import { plainText } from './plain-text';
import { hasWords } from './words';

/** Below this there is no article to speak of, but a login form or the shell of an app. */
const fewestWords = 25;

/** Frames that hold something a reader came for; every other one is an advertisement or a form. */
const allowedVideoRegex =
  /\/\/(?:[\w-]+\.)*(?:youtube\.com|youtube-nocookie\.com|youtu\.be|vimeo\.com|dailymotion\.com|twitch\.tv|codepen\.io|codesandbox\.io|spotify\.com|soundcloud\.com|ted\.com|loom\.com|archive\.org)\//i;

/** Warnings and hints in a manual: part of the text, though they stand in an <aside>. */
const notes = ['note', 'tip', 'hint', 'warn', 'caution', 'important', 'callout', 'admonition']
  .flatMap((word) => [`main aside[class*="${word}" i]`, `article aside[class*="${word}" i]`])
  .concat('main aside[role="note"]', 'article aside[role="note"]')
  .join(',');

/** Shares of the container's prose. With this much, at most captions and bylines were left out. */
const mostKept = 0.97;
/** With less, Readability took one part for the whole. */
const leastKept = 0.75;

export interface Extract {
  article: Element;
  title: string;
  byline: string;
  siteName: string;
}

/** @param clone the copy of the page; it is used up. @returns null when the page holds no article */
export function extractArticle(clone: Document): Extract | null {
  const posts = findPosts(clone.body);
  if (posts.length > 0) {
    const thread = threadOf(posts, clone);
    if (hasWords(thread.textContent, fewestWords))
      return { article: thread, title: '', byline: '', siteName: '' };
  }
  quietWrappers(clone);
  forgetAuthors(clone);
  quietParts(clone);
  prune(clone.body);
  const main = mainContainer(clone.body);
  if (main) numberBlocks(main);
  const container = main?.cloneNode(true) as Element | undefined;
  const found = new Readability<Element>(clone, {
    // A clip is asked for by a person who sees the page, so a short article is one all the same.
    charThreshold: 250,
    // JSON-LD has been read already, with more care for pages that hold several articles.
    disableJSONLD: true,
    allowedVideoRegex,
    // Readability hands its own wrapper on; the story takes what is inside.
    serializer: (node) => node as Element,
  }).parse();
  const article = checked(found?.content ?? null, container ?? null);
  if (article) forgetNumbers(article);
  if (!article || !hasWords(article.textContent, fewestWords)) return null;
  return {
    article,
    title: plainText(found?.title),
    byline: plainText(found?.byline, 200),
    siteName: plainText(found?.siteName),
  };
}

/** Readability's article, checked against the page's own container when much of that has been left out. */
function checked(found: Element | null, container: Element | null): Element | null {
  if (!container) return found;
  if (!found) return container;
  const whole = proseLength(container);
  const kept = proseLength(found);
  if (kept >= whole * mostKept) return found;
  if (kept < whole * leastKept) return container;
  const mended = restored(container, found);
  return mended && proseLength(mended) >= kept ? mended : found;
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
  for (const heading of clone.querySelectorAll('h1, h2, h3, h4, h5, h6'))
    heading.removeAttribute('class');
  for (const aside of clone.querySelectorAll(notes)) {
    const note = clone.createElement('div');
    note.append(...aside.childNodes);
    aside.replaceWith(note);
  }
}

/** Readability takes the line with the author's name out of the text only when the page's head names nobody. */
function forgetAuthors(clone: Document): void {
  for (const meta of clone.querySelectorAll('meta'))
    if (/(?:author|creator)$/i.test(meta.name || (meta.getAttribute('property') ?? '')))
      meta.remove();
}
