// phpBB.
import { engine } from './engine';

export const phpBb = engine({
  posts: '.postbody .content',
});
