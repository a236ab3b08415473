// phpBB.
import { engine } from './engine';

export const phpBb = engine({
  posts: '.postbody .content',
  besidePosts: '.codebox > p, .codebox > dt',
});
