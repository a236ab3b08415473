// Formulas as text: the TeX they were written in when the page still has it, else their characters.
import { descendants } from '../live-page';
import type { LiveReader } from './reader';

export const readMath: LiveReader = (live, page) => {
  if (page.localName(live) !== 'math') return null;
  let tex = page.attribute(live, 'alttext');
  for (const element of descendants(page, live)) {
    const isTex = page.attribute(element, 'encoding') === 'application/x-tex';
    if (isTex) tex = page.textContent(element) ?? tex;
  }
  const text = (tex || page.textContent(live) || '').replace(/\s+/g, ' ').trim();
  return { copy: page.clone.createTextNode(text), children: null };
};
