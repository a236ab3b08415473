// How an element is drawn. Computed styles cost, so of elements alike in name, classes and what they stand in one is
// asked; whoever finds something rare in the answer asks the element itself before acting on it.
import { type LivePage, nodeTypes } from './live-page';

export interface Look {
  display: string;
  float: string;
  whiteSpace: string;
  isBold: boolean;
  isItalic: boolean;
  isStruck: boolean;
  /** Laid over the page, and nothing to be seen of it yet. */
  isWaiting: boolean;
  /** "super" or "sub" where it is raised or lowered. */
  align: string;
}

/** @returns of an element that is like it, or its own when its style is written on it */
export function lookOf(live: Element, page: LivePage): Look {
  if (page.attribute(live, 'style') !== '') return ownLook(live, page);
  const parent = page.parent(live);
  const around =
    parent && page.nodeType(parent) === nodeTypes.element ? named(parent as Element, page) : '';
  const key = `${named(live, page)}<${around}`;
  const known = page.looks.get(key);
  if (known) return known;
  const look = ownLook(live, page);
  // What stands in something with a style of its own looks so by that.
  if (around === '' || page.attribute(parent as Element, 'style') === '') page.looks.set(key, look);
  return look;
}

function named(live: Element, page: LivePage): string {
  return `${page.localName(live)} ${page.attribute(live, 'class')}`;
}

export function ownLook(live: Element, page: LivePage): Look {
  const style = page.style(live);
  return {
    display: style.display,
    float: style.float,
    whiteSpace: style.whiteSpace,
    isBold: Number.parseInt(style.fontWeight, 10) >= 600,
    isItalic: /^(?:italic|oblique)/.test(style.fontStyle),
    isStruck: style.textDecorationLine?.includes('line-through') ?? false,
    isWaiting: style.opacity === '0' && /^(?:absolute|fixed)$/.test(style.position),
    align: style.verticalAlign,
  };
}
