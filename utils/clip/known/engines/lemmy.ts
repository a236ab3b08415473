// Lemmy.
import { engine } from './engine';

export const lemmy = engine({
  posts: '#postContent .md-div, .comment-content .md-div',
  authors: '.person-listing',
});
