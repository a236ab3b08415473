// What is hidden from screen readers because it is only for the eye: a fraction, a sign, letters that are set apart. They
// get the same words from a twin that nobody sees.
import { hiddenFromEye } from '../../page/hidden';
import { type LivePage, nodeTypes, parentOf } from '../../page/live-page';
import { isForScreenReaders } from '../../page/screen-reader-only';
import { after, before, inLine } from './line';

/** Whether what is hidden from screen readers is text for the eye: a word of its line, or what a twin says to them. */
export function isForEye(live: Element, name: string, page: LivePage): boolean {
  if (/^r[bpt]$|^ruby$/.test(name)) return true;
  const text = (page.textContent(live) ?? '').trim();
  if (text === '') return false;
  const isTwin = [page.previousElement(live), nextElement(live, page)].some((it) => {
    const classes = it ? page.attribute(it, 'class') : '';
    const isNamed = hiddenFromEye.test(classes);
    return isNamed || (it && isForScreenReaders(it, page.localName(it), classes, page));
  });
  if (isTwin || !inLine.has(name) || name === 'a' || name === 'button') return isTwin;
  const [left, right] = [before(live, page), after(live, page)];
  if (!(left && right) && !((left || right) && /[^\s!-/:-@[-`{-\u00bf\u2000-\u2bff]/.test(text)))
    return false;
  // Fonts of icons draw a name as its sign.
  const isName = /^[a-z][a-z_]*$/.test(text);
  const around = parentOf(live, page);
  return !isName || (around !== null && fontOf(live, page) === fontOf(around, page));
}

function fontOf(live: Element, page: LivePage): string {
  return page.style(live).fontFamily;
}

function nextElement(live: Element, page: LivePage): Element | null {
  let node = page.nextSibling(live);
  while (node && page.nodeType(node) !== nodeTypes.element) node = page.nextSibling(node);
  return node as Element | null;
}
