// Marks by style: words of a line that are bold by a class name alone, as published documents have them, and a <b> that
// is not bold, as editors wrap around what is copied out of them.
import { type LivePage, parentOf } from '../../page/live-page';
import { lookOf, ownLook } from '../../page/look';
import type { Look } from '../../page/look-type';
import { renamed } from '../plain';
import type { Seen } from '../reader';
import { after, before } from './line';

/** Characters; what is emphasised in a line is shorter. */
const longestMark = 300;
/** Where bold is no emphasis, or is one already. */
const unmarked = 'a, button, code, pre, h1, h2, h3, h4, h5, h6, th, dt, nav, [role="button"]';

/** @returns the names of the marks that it has by style, outermost first; null when its own name says it right */
export function marksOf(
  live: Element,
  look: Look,
  page: LivePage,
  { ownCopy, name, classes }: Seen,
): readonly string[] | null {
  if (/^(?:b|strong|i|em)$/.test(name)) return isPlain(live, name, page) ? [] : null;
  if (name !== 'span' && name !== 'font') return null;
  if (!classes && !page.attribute(live, 'style')) return null;
  const parent = parentOf(live, page);
  if (!parent) return null;
  const found = difference(look, lookOf(parent, page));
  if (found.length === 0 || !isInLineOf(live, page) || ownCopy.closest(unmarked)) return null;
  const own = difference(ownLook(live, page), ownLook(parent, page));
  return own.length > 0 ? own : null;
}

function difference(look: Look, around: Look): string[] {
  const marks: string[] = [];
  if (look.isStruck && !around.isStruck) marks.push('s');
  if (look.isBold && !around.isBold) marks.push('strong');
  if (look.isItalic && !around.isItalic) marks.push('em');
  if (look.align === 'super' && around.align !== 'super') marks.push('sup');
  if (look.align === 'sub' && around.align !== 'sub') marks.push('sub');
  return marks;
}

/** Part of a line, and neither the first letter of a word nor a whole paragraph. */
function isInLineOf(live: Element, page: LivePage): boolean {
  const text = (page.textContent(live) ?? '').trim();
  if (text === '' || text.length > longestMark) return false;
  const [left, right] = [before(live, page), after(live, page)];
  const isLetter = text.length <= 2 && left === null && right === 'glued';
  return (left !== null || right !== null) && !isLetter;
}

/** Editors of words wrap what is copied out of them in a <b> that is none. */
function isPlain(live: Element, name: string, page: LivePage): boolean {
  const isSaid = /font-(?:weight|style)/.test(page.attribute(live, 'style'));
  const isBold = name === 'b' || name === 'strong';
  if (!isSaid && (name.length > 1 || page.attribute(live, 'class') === '')) return false;
  const style = page.style(live);
  return isBold
    ? Number.parseInt(style.fontWeight, 10) < 600
    : isSaid &&
        style.fontStyle === 'normal' &&
        page.attribute(live, 'style').includes('font-style');
}

/** Puts the copy's words into the marks, outermost first. */
export function marked(ownCopy: Element, marks: readonly string[], page: LivePage): Element {
  const [name = ownCopy.querySelector(boxesIn) ? 'div' : 'span', ...inner] = marks;
  for (const mark of inner.toReversed()) {
    const inside = page.clone.createElement(mark);
    inside.append(...ownCopy.childNodes);
    ownCopy.append(inside);
  }
  return renamed(ownCopy, name, page);
}

const boxesIn = 'p, div, ul, ol, table, blockquote, h1, h2, h3, h4, h5, h6';
