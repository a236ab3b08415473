// DokuWiki.
import { engine } from './engine';

export const dokuWiki = engine({
  around: '.docInfo',
});
