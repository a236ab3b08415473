// A real button that is left in the copy becomes a box with the role of one: Readability takes every <button> away, also
// from the middle of a sentence. Which are none of the text is decided in text/controls.ts.
import type { LiveReader } from './reader';

/** A button stays when its words belong to a sentence; others are dropped. */
export const readButton: LiveReader = (live, page) => {
  const copy = page.clone.createElement('span');
  copy.setAttribute('role', 'button');
  for (const name of ['class', 'aria-label', 'title'])
    if (page.attribute(live, name)) copy.setAttribute(name, page.attribute(live, name));
  return { copy, children: live };
};
