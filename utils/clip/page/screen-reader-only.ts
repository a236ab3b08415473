// Text in a box of one pixel, or cut away whole: for screen readers only. Computed styles cost, so of each set of
// class names one element is asked; what hides one of them hides them all, and that is looked at again.
import type { LivePage } from './live-page';

/** Characters; a part of the article is longer. */
const longest = 300;
const boxes = new Set(
  'span div p a small strong em b i h1 h2 h3 h4 h5 h6 label legend caption'.split(' '),
);

/** Whether an element is there for screen readers only: cut to a pixel, or moved out of sight. */
export function isForScreenReaders(
  live: Element,
  name: string,
  classes: string,
  page: LivePage,
): boolean {
  if (!boxes.has(name)) return false;
  // Without a class name it is placed by a style of its own.
  const names = classes || page.attribute(live, 'style');
  const known = names === '' ? false : page.hiding.get(names);
  if (known === false) return false;
  const isHiding = isCutAway(live, page);
  if (known === undefined) page.hiding.set(names, isHiding);
  return isHiding && (page.textContent(live)?.length ?? 0) <= longest;
}

function isCutAway(live: Element, page: LivePage): boolean {
  const style = page.style(live);
  if (!/^(?:absolute|fixed)$/.test(style.position)) return false;
  const isCut = /^inset\((?:50|100)%|^circle\(0(?:px|%)?[ )]|^polygon\((?:0px 0px(?:, )?)+\)/.test(
    style.clipPath,
  );
  const isAway = /^-\d{4}/.test(style.left) || /^-\d{4}/.test(style.top);
  return isCut || isAway || isEmptyRect(style.clip) || isPixel(style);
}

function isEmptyRect(clip: string): boolean {
  const sides = [...clip.matchAll(/-?[\d.]+(?=px)/g)].map(Number);
  const [top = 0, right = 9, bottom = 9, left = 0] = sides;
  return sides.length === 4 && right - left <= 1 && bottom - top <= 1;
}

function isPixel({ width, height, overflow }: CSSStyleDeclaration): boolean {
  const isSmall = (length: string) => /^[01](?:\.\d+)?px$/.test(length);
  return isSmall(width) && isSmall(height) && /^(?:hidden|clip)/.test(overflow);
}
