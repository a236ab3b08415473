// Bugzilla, and its newer look at Mozilla's.
import { engine } from './engine';

export const bugzilla = engine({
  posts: '.bz_comment_text, .change-set .comment-text',
  authors: '.bz_comment_user .fn, .change-author .fn',
});
