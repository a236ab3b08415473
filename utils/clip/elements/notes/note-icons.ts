// What kind of note a box holds, drawn as a sign. A sign of an icon font has no text, but its title has.
import { partOfName, wholeName } from '../../known/class-names';
import { namesOf } from '../../known/engines';
import { after, before } from '../line/line';
import type { LiveReader } from '../reader';

export const noteIcon = wholeName(namesOf('noteSign'));

/** The sign that says what kind of note a box holds becomes its title. */
export const readNoteIcon: LiveReader = (live, page) => {
  const title = page.attribute(live, 'title').trim();
  if (!title || page.textContent(live)?.trim()) return null;
  const copy = page.clone.createElement('span');
  copy.textContent = title;
  return { copy, children: null };
};

export const letterIcon = partOfName(['icon']);

/** A letter that is an icon by its name, that screen readers are not told and that no word stands beside: "i". */
export const readLetterIcon: LiveReader = (live, page) => {
  if (page.attribute(live, 'aria-hidden') !== 'true') return null;
  const isLetter = /^\s*[^\s\d]\s*$/.test(page.textContent(live) ?? '');
  return isLetter && !before(live, page) && !after(live, page) ? 'dropped' : null;
};
