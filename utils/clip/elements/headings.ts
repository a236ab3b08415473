// A heading in a box of its own, beside the sign that links to it. The box has no words besides, and Readability takes
// such boxes for furniture: the heading stands for it.
import { partOfName } from '../known/class-names';
import { type LivePage, nodeTypes } from '../page/live-page';
import { letters } from '../text/letters';
import type { LiveReader } from './reader';

export const headingBox = partOfName(['heading']);

/** A box that is a heading by its role or name becomes one. */
export const readHeadingBox: LiveReader = (live, page) => {
  const heading = page.localName(live) === 'div' ? onlyHeading(live, page) : null;
  if (!heading) return null;
  const copy = page.clone.createElement(page.localName(heading));
  copy.id = page.attribute(heading, 'id');
  return { copy, children: heading };
};

function onlyHeading(box: Element, page: LivePage): Element | null {
  let heading: Element | null = null;
  for (let node = page.firstChild(box); node; node = page.nextSibling(node)) {
    const isElement = page.nodeType(node) === nodeTypes.element;
    if (isElement && /^h[1-6]$/.test(page.localName(node as Element))) {
      if (heading) return null;
      heading = node as Element;
    } else if (letters(page.textContent(node) ?? '') !== '') {
      return null;
    }
  }
  return heading;
}
