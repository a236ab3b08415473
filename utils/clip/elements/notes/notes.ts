// Notes beside the text. A side note stands where its number is, which no reader of a plain text could tell from the
// sentence: <small data-note> says so. Note pop-ups hide the page's own notes, which are read in their place.
import { wholeName } from '../../known/class-names';
import { namesOf } from '../../known/engines';
import { descendants, type LivePage } from '../../page/live-page';
import type { LiveReader } from '../reader';

export const sideNote = wholeName(namesOf('sideNote'));
/** Shows a side note on narrow screens. */
export const noteToggle = wholeName(namesOf('noteToggle'));
/** Pop-ups of notes: the buttons they add and the notes they hide. */
export const noteButton = wholeName(namesOf('noteButton'));
export const printedNote = wholeName(namesOf('printedNote'));

/** A note that stands in the margin beside its sentence is marked as a note. */
export const readSideNote: LiveReader = (live, page) => {
  // A box between paragraphs belongs to no sentence and can stand where it is.
  if (!/^(?:span|small)$/.test(page.localName(live)) || holdsSentence(live, page)) return null;
  if (!page.textContent(live)?.trim()) return 'dropped';
  // A picture in the margin, with what is said of it.
  const isPicture = page.all(live, 'img').length > 0;
  const copy = page.clone.createElement(isPicture ? 'figure' : 'small');
  if (!isPicture) copy.setAttribute('data-note', '');
  return { copy, children: live };
};

/** Where the box also holds the words that the note is about. */
function holdsSentence(live: Element, page: LivePage): boolean {
  return [...descendants(page, live)].some((it) => sideNote.test(page.attribute(it, 'class')));
}
