// DocBook.
import { engine } from './engine';

export const docBook = engine({
  generator: 'docbook',
  manual: '.titlepage, .navheader',
  around: '.navheader, .navfooter',
});
