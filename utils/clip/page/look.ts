// How an element is drawn. Computed styles cost, so of elements alike in name, classes and what they stand in one is
// asked; whoever finds something rare in the answer asks the element itself before acting on it.
import { type LivePage, parentOf } from './live-page';
import type { Look } from './look-type';

/**
 * @param names its name and its classes, for who knows them already
 * @returns of an element that is like it, or its own when its style is written on it
 */
export function lookOf(live: Element, page: LivePage, names = named(live, page)): Look {
  if (page.attribute(live, 'style') !== '') return ownLook(live, page);
  const key = `${names}<${namesAround(live, page)}`;
  const known = page.looks.get(key);
  if (known) return known;
  const look = ownLook(live, page);
  page.looks.set(key, look);
  return look;
}

/** The names of what it stands in, up to one that has a class or a style of its own. */
function namesAround(live: Element, page: LivePage): string {
  const parent = parentOf(live, page);
  if (!parent) return '';
  const before = page.namesAround.get(parent);
  if (before !== undefined) return before;
  const names = namesFrom(parent, page);
  page.namesAround.set(parent, names);
  return names;
}

function namesFrom(parent: Element, page: LivePage): string {
  let names = '';
  for (let up: Element | null = parent, step = 0; up && step < 3; up = parentOf(up, page)) {
    const name = named(up, page);
    const style = page.attribute(up, 'style');
    names += `<${name}${style}`;
    if (style !== '' || !name.endsWith(' ')) break;
    step += 1;
  }
  return names;
}

function named(live: Element, page: LivePage): string {
  return `${page.localName(live)} ${page.attribute(live, 'class')}`;
}

/** How the element itself is drawn. Costs a computed style. */
export function ownLook(live: Element, page: LivePage): Look {
  const style = page.style(live);
  const isBox = style.display.startsWith('inline-');
  const gap = (margin: string, padding: string) =>
    (Number.parseFloat(margin) || 0) + (isBox ? Number.parseFloat(padding) || 0 : 0);
  return {
    left: gap(style.marginLeft, style.paddingLeft),
    right: gap(style.marginRight, style.paddingRight),
    display: style.display,
    float: style.float,
    position: style.position,
    whiteSpace: style.whiteSpace,
    isBold: Number.parseInt(style.fontWeight, 10) >= 600,
    isItalic: /^(?:italic|oblique)/.test(style.fontStyle),
    isStruck: style.textDecorationLine?.includes('line-through') ?? false,
    isWaiting: style.opacity === '0' && /^(?:absolute|fixed)$/.test(style.position),
    align: style.verticalAlign,
  };
}

/** A computed colour that nothing is seen of. */
export const clear = /^(?:transparent|rgba\(.*, 0\)|)$/;
