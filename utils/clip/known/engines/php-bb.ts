// phpBB.
import { engine } from './engine';

export const phpBb = engine({
  posts: '.postbody .content',
  authors: '.username-coloured',
  behindPosts: '.attachbox',
  besidePosts: '.codebox > p, .codebox > dt, .attachbox > dt, .attachbox .file > dd:not(:has(em))',
});
