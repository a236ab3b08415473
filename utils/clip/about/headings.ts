// The words of a heading as readers see them: lines are words apart, and what stands beside the words is none of them.
import { isIconWord } from '../page/icon-fonts';
import type { LivePage } from '../page/live-page';
import { controls, isText } from '../text/controls';
import { withoutInvisible } from '../text/invisible';
import { letters } from '../text/letters';
import { plainText } from '../text/plain-text';

export interface Heading {
  /** In the copy. */
  element: Element;
  words: string;
}

const beside = `${controls}, svg, a, [class*="copy" i], [class*="label" i], [class*="prefix" i], [class*="badge" i], [class*="descriptor" i], [class*="material-icons"], [class*="material-symbols"]`;

const line = /^(?:br|hr|div|p|h[1-6]|section|header|ul|ol|li|table|tr|td)$/;

/** Without labels before the words, and the button or sign beside them that copies their address. */
export function headingOf(element: Element, live: Element | null, page: LivePage): Heading {
  const words = ownWords(element, live, page)?.replace(/[\ue000-\uf8ff]|[#¶§]\s*$/g, '');
  return { element, words: plainText(withoutInvisible(words ?? '')) };
}

function ownWords(element: Element, live: Element | null, page: LivePage): string | null {
  if (!element.firstElementChild) return element.textContent;
  const copy = element.cloneNode(true) as Element;
  setApart(copy, live, page);
  const all = letters(copy.textContent ?? '').length;
  for (const part of copy.querySelectorAll(beside)) {
    if (part.matches(controls) && isText(part)) continue;
    const length = letters(part.textContent ?? '').length;
    const isLabel = part.localName !== 'a' && length < all / 2;
    if (length === 0 || isLabel || part.matches(`${controls}, svg`)) part.remove();
  }
  return copy.textContent;
}

/** Puts spaces where lines end. What a style makes a line is known of the live element only. */
function setApart(copy: Element, live: Element | null, page: LivePage): void {
  const parts = [...copy.querySelectorAll('*')];
  const originals = live ? page.all(live, '*') : [];
  const isExact = originals.length === parts.length;
  parts.forEach((part, index) => {
    const original = isExact ? originals[index] : null;
    const classes = part.getAttribute('class') ?? '';
    if (original && isIconWord(original, part.localName, classes, page)) part.textContent = '';
    if (isLetter(part.textContent)) return;
    if (!line.test(part.localName) && !(original && isBox(original, page))) return;
    part.before(' ');
    part.after(' ');
  });
}

/** One letter in a box of its own is a part of a word, drawn large or moved by itself. */
function isLetter(text: string | null): boolean {
  return /^\s*[^\s\d]\s*$/.test(text ?? '');
}

/** Whether a style makes it a line; what holds nothing may stand within a word. */
function isBox(live: Element, page: LivePage): boolean {
  if ((page.textContent(live) ?? '').trim() === '') return false;
  return /^(?:block|flex|grid|table|list-item|flow-root)/.test(page.style(live).display);
}
