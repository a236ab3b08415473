// CSDN, blogs of China.
import { engine } from './engine';

export const csdn = engine({
  around:
    '#article_content > .column-group, .hide-article-box, .blog-tags-box, #blogColumnPayAdvert',
});
