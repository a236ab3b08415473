// How many visible words of the page's container stand neither in the story nor in the list of what was left out.
import './globals.ts';

/** What the page itself marks as holding the article; else the narrowest box around all of it. */
const marks = ['[itemprop~="articleBody"]', 'article', 'main', '[role="main"]'];
/**
 * What is no text of the author's by its structure: machinery, what fields and buttons say, what becomes a formula or an
 * embed, and what highlighters set beside code.
 */
const unread = [
  'script, style, noscript, template, svg, select, textarea, option, audio, video, object, iframe, canvas',
  'button, [role="button"], input, clipboard-copy',
  'math, .katex, mjx-container, [data-slug-hash]',
  '.gist-meta, pre .language-id, pre .playground-link, pre .boring',
  // For screen readers alone, or letters for a font of icons. The page's style sheet would say so; it is not stored.
  '.sr-only, .visually-hidden, [class*="screen-reader"], [class*="material-symbols"], [class*="material-icons"]',
].join(',');
/** Missing words that are told. */
const mostNamed = 30;
/** Letters of a text by which its place is found again. */
const telling = 30;

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

globalThis.benchUnaccounted = (story, leftOut, said) => {
  const texts = [...shownTexts(document.body)];
  const storyLetters = letters(textOf(story));
  const container = markedContainer() ?? around(texts, storyLetters);
  const told = [textOf(story), ...leftOut.map(textOf), ...said].join(' ');
  const toldLetters = letters(told);
  const bag = new Map<string, number>();
  for (const word of wordsOf(told)) bag.set(word, (bag.get(word) ?? 0) + 1);
  let all = 0;
  const gone: string[] = [];
  for (const text of texts) {
    if (!container?.contains(text)) continue;
    const words = wordsOf(text.data);
    all += words.length;
    if (toldLetters.includes(letters(text.data))) continue;
    gone.push(...words.filter((word) => !bag.has(word)));
  }
  return { all, missing: gone.length, first: gone.slice(0, mostNamed).join(' ') };
};

function* shownTexts(top: Element): Generator<Text> {
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    const parent = text.parentElement;
    if (!parent || parent.closest(unread) || /^\d*$/.test(letters(text.data))) continue;
    if (
      parent.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      isSeen(parent)
    )
      yield text;
  }
}

/** Words for screen readers alone stand in a box of one pixel. Misread letters come out right. */
function isSeen(element: Element): boolean {
  if (/[ÂÃâ][\u0080-\u00bf\u2018-\u2122]/.test(element.textContent ?? '')) return false;
  for (let up: Element | null = element; up && up !== document.body; up = up.parentElement) {
    const { width, height } = up.getBoundingClientRect();
    if (up === element && (width <= 1 || height <= 1)) return false;
    if (width <= 1 && height <= 1 && getComputedStyle(up).overflow === 'hidden') return false;
  }
  return true;
}

function textOf(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const block of body.querySelectorAll('p, li, h1, h2, h3, h4, td, th, pre, div, br'))
    block.append(' ');
  const languages = [...body.querySelectorAll('[data-lang]')].map((it) =>
    it.getAttribute('data-lang'),
  );
  return [body.textContent, ...languages].join(' ');
}

function markedContainer(): Element | null {
  for (const mark of marks) {
    const found = [...document.querySelectorAll(mark)].filter(
      (it) => !it.parentElement?.closest(mark),
    );
    if (found.length === 1) return found[0] ?? null;
  }
  return null;
}

/** A text of the story may stand elsewhere, too: in a teaser, or as a link of the menu. The box has to hold it once. */
function around(texts: readonly Text[], story: string): Element | null {
  const lettersIn = (element: Element) =>
    letters(texts.map((text) => (element.contains(text) ? text.data : '')).join(''));
  const own = new Set(texts.map((text) => letters(text.data)));
  const told = [...own].filter((it) => it.length >= telling && story.includes(it));
  if (told.length === 0) return null;
  const holdsAll = (element: Element) => {
    const inside = lettersIn(element);
    return told.every((it) => inside.includes(it));
  };
  let box: Element = document.body;
  for (let inner: Element | undefined = box; inner; inner = [...inner.children].find(holdsAll))
    box = inner;
  return box;
}
