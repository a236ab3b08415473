// Fractions that are drawn as two lines: their slash is there for screen readers only, and in a story it is what parts them.
import { wholeName } from '../../known/class-names';
import { namesOf } from '../../known/engines';
import type { LiveReader } from '../reader';

/** Names of what holds a fraction. */
export const fraction = wholeName(namesOf('fraction'));

/** "4/3" */
export const readFraction: LiveReader = (live, page) => {
  const words = (page.textContent(live) ?? '').replace(/[\s\u2060]+/g, '');
  return { copy: page.clone.createTextNode(words), children: null };
};
