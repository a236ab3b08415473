// Springer Nature, journals.
import { engine } from './engine';

export const springer = engine({
  around:
    '.c-article-identifiers, .c-article-references__links, .c-article-references__download, .c-article__pill-button',
});
