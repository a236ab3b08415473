// Lobsters: remarks on a link, which are all that the page holds.
import { engine } from './engine';

export const lobsters = engine({
  posts: '.comments_subtree .comment_text, .story_text',
  authors: '.byline a[href^="/~"]',
});
