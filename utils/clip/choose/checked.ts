// Readability's article, checked against the page's own container.
import { Readability } from '@mozilla/readability';
import { sameLetters } from '../letters';
import type { DroppedParts } from './dropped';
import { proseLength } from './measure';
import { forgetNumbers, numberBlocks, restored } from './restore';

/** Frames that hold something a reader came for; every other one is an advertisement or a form. */
export const allowedVideoRegex =
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

export interface Candidate {
  /** The page's own container in the clone, or null. */
  main: Element | null;
  /** What Readability works on; used up. */
  clone: Document;
  title: string;
}

/** @param parts takes what is left out for good. @returns null when Readability finds nothing and there is no container */
export function checkedArticle(
  { main, clone, title }: Candidate,
  parts: DroppedParts,
): Element | null {
  quietWrappers(clone);
  quietParts(clone);
  // Readability would take out the next one too.
  const repeated = main && forgetTitle(main, title) ? '' : title;
  if (main) numberBlocks(main);
  const container = main?.cloneNode(true) as Element | undefined;
  clone.title = repeated;
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
