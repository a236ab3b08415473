// The documentation of Google and its kin.
import { engine } from './engine';

export const devsite = engine({
  manual: '.devsite-article',
});
