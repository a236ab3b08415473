// Littlefoot, which makes pop-ups of notes.
import { engine } from './engine';

export const littlefoot = engine({
  noteButton: 'littlefoot(?:__popover)?',
  printedNote: 'littlefoot--print',
});
