// Finds the article in the copy. Readability decides what is article and what is page.
import { Readability } from '@mozilla/readability';
import { plainText } from './plain-text';
import { hasWords } from './words';

/** Below this there is no article to speak of, but a login form or the shell of an app. */
const fewestWords = 25;

/** Frames that hold something a reader came for; every other one is an advertisement or a form. */
const allowedVideoRegex =
  /\/\/(?:[\w-]+\.)*(?:youtube\.com|youtube-nocookie\.com|youtu\.be|vimeo\.com|dailymotion\.com|twitch\.tv|codepen\.io|codesandbox\.io|spotify\.com|soundcloud\.com|ted\.com|loom\.com|archive\.org)\//i;

export interface Extract {
  article: Element;
  title: string;
  byline: string;
  siteName: string;
}

/** @param clone the copy of the page; it is used up. @returns null when the page holds no article */
export function extractArticle(clone: Document): Extract | null {
  quietWrappers(clone);
  forgetAuthors(clone);
  const found = new Readability<Element>(clone, {
    // A clip is asked for by a person who sees the page, so a short article is one all the same.
    charThreshold: 250,
    // JSON-LD has been read already, with more care for pages that hold several articles.
    disableJSONLD: true,
    allowedVideoRegex,
    // Readability hands its own wrapper on; the story takes what is inside.
    serializer: (node) => node as Element,
  }).parse();
  const article = found?.content;
  if (!article || !hasWords(article.textContent, fewestWords)) return null;
  return {
    article,
    title: plainText(found.title),
    byline: plainText(found.byline, 200),
    siteName: plainText(found.siteName),
  };
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

/** Readability takes the line with the author's name out of the text only when the page's head names nobody. */
function forgetAuthors(clone: Document): void {
  for (const meta of clone.querySelectorAll('meta'))
    if (/(?:author|creator)$/i.test(meta.name || (meta.getAttribute('property') ?? '')))
      meta.remove();
}
