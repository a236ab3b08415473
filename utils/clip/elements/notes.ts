// Notes beside the text. A side note stands where its number is, which no reader of a plain text could tell from the
// sentence: <small data-note> says so. Note pop-ups hide the page's own notes, which are read in their place.
import { descendants, type LivePage } from '../page/live-page';
import type { LiveReader } from './reader';

/** Tufte CSS and what followed it; a Hugo short code keeps the note in a box inside. */
export const sideNote = /(?:^|\s)(?:side-?note|margin-?note|sidenote-content)(?:\s|$)/;
/** Shows a side note on narrow screens. */
export const noteToggle =
  /(?:^|\s)(?:margin-toggle|sidenote-(?:number|toggle|checkbox)|marginnote-(?:ind|toggle))(?:\s|$)/;
/** Bigfoot and Littlefoot: the buttons they add and the notes they hide. */
export const noteButton =
  /(?:^|\s)(?:bigfoot-footnote(?:__container)?|littlefoot(?:__popover)?)(?:\s|$)/;
export const printedNote =
  /(?:^|\s)(?:footnote-print-only|footnote-processed|littlefoot--print)(?:\s|$)/;

export const readSideNote: LiveReader = (live, page) => {
  // A box between paragraphs belongs to no sentence and can stand where it is.
  if (!/^(?:span|small)$/.test(page.localName(live)) || holdsSentence(live, page)) return null;
  if (!page.textContent(live)?.trim()) return 'dropped';
  const copy = page.clone.createElement('small');
  copy.setAttribute('data-note', '');
  return { copy, children: live };
};

/** Where the box also holds the words that the note is about. */
function holdsSentence(live: Element, page: LivePage): boolean {
  return [...descendants(page, live)].some((it) => sideNote.test(page.attribute(it, 'class')));
}
