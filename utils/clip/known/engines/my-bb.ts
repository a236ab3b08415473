// MyBB.
import { engine } from './engine';

export const myBb = engine({
  posts: '.post_body',
});
