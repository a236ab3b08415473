// What kind of note a box holds, drawn as a sign of an icon font. The sign has no text; its title has.
import { wholeName } from '../known/class-names';
import { namesOf } from '../known/engines';
import type { LiveReader } from './reader';

export const noteIcon = wholeName(namesOf('noteSign'));

/** The sign that says what kind of note a box holds becomes its title. */
export const readNoteIcon: LiveReader = (live, page) => {
  const title = page.attribute(live, 'title').trim();
  if (!title || page.textContent(live)?.trim()) return null;
  const copy = page.clone.createElement('span');
  copy.textContent = title;
  return { copy, children: null };
};
