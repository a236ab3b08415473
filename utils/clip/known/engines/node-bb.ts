// NodeBB.
import { engine } from './engine';

export const nodeBb = engine({
  posts: '[component="post/content"]',
});
