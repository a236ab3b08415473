// GitBook.
import { engine } from './engine';

export const gitBook = engine({
  generator: 'gitbook',
});
