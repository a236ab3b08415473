// Bigfoot, which makes pop-ups of notes.
import { engine } from './engine';

export const bigfoot = engine({
  noteButton: 'bigfoot-footnote(?:__container)?',
  printedNote: 'footnote-print-only footnote-processed',
});
