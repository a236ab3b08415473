// The manual pages of man7.org.
import { engine } from './engine';

export const man7 = engine({
  around: 'a[href="#top_of_page"]:has(> .top-link)',
});
