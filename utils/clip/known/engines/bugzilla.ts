// Bugzilla.
import { engine } from './engine';

export const bugzilla = engine({
  posts: '.bz_comment_text',
  authors: '.bz_comment_user .fn',
});
