// Elements that no reader takes keep their copies; a few change their names, or show something else than they hold.
import { wholeName } from '../known/class-names';
import { namesOf } from '../known/engines';
import type { LivePage } from '../page/live-page';
import { ownImage, readOwnImage } from './pictures/pictures';
import type { LiveReader, Seen } from './reader';

const validName = /^[a-z][\w:.-]*$/i;
/** Beside custom elements, what may hold a shadow root and does on real pages. */
const hosts = new Set(['div', 'article', 'section', 'main', 'span']);

/** Figures in all but name, and their captions. Nearly all elements are neither. */
const figure = wholeName(namesOf('figure'));
const caption = wholeName(namesOf('caption'));

/** A table that is none, with its rows and cells. */
const formulaTable = wholeName(namesOf('formulaTable'));

const headings = 'h1, h2, h3, h4, h5, h6';
/** No heading holds them. */
const blocks = `${headings}, p, ul, ol, dl, pre, table, blockquote, figure`;

/** @returns null when the element's own copy may stay as it is */
export const readPlain: LiveReader = (live, page, seen) => {
  const { name } = seen;
  const isCustom = name.includes('-');
  const picture = isCustom && ownImage.test(name) ? readOwnImage(live, page, seen) : null;
  if (picture) return picture;
  const shadow = isCustom || hosts.has(name) ? page.shadowRoot(live) : null;
  if (shadow) return { copy: seen.ownCopy, children: shadow };
  const copyName = nameInCopy(live, seen, isCustom, page);
  return copyName === name ? null : { copy: renamed(seen.ownCopy, copyName, page), children: live };
};

function nameInCopy(
  live: Element,
  { name, classes, ownCopy }: Seen,
  isCustom: boolean,
  page: LivePage,
): string {
  // A form's fields shadow its own methods, which breaks every program that reads the copy.
  if (name === 'form' || name === 'dialog') return 'div';
  if (name === 'picture' || name === 'slot') return 'span';
  // What an own element stands for is known by its style only.
  if (isCustom) return page.style(live).display.startsWith('inline') ? 'span' : 'div';
  if (/^t(?:able|r|d)$/.test(name) && formulaTable.test(classes))
    return name === 'td' ? 'span' : 'div';
  if (name !== 'div' && name !== 'p' && name !== 'span') return name;
  if (
    page.attribute(live, 'role') === 'heading' &&
    !ownCopy.closest(headings) &&
    !ownCopy.querySelector(blocks)
  ) {
    // The second unless it says so: https://www.w3.org/TR/wai-aria-1.2/#heading
    const level = Number.parseInt(page.attribute(live, 'aria-level'), 10) || 2;
    return `h${Math.min(Math.max(level, 1), 6)}`;
  }
  if (classes === '') return name;
  if (figure.test(classes)) return 'figure';
  return caption.test(classes) ? 'figcaption' : name;
}

/** The same element under another name, without its children. */
export function renamed(ownCopy: Element, name: string, page: LivePage): Element {
  const copy = page.clone.createElement(name);
  for (const attribute of page.attributeNames(ownCopy))
    if (validName.test(attribute)) copy.setAttribute(attribute, page.attribute(ownCopy, attribute));
  return copy;
}
