// wpForo.
import { engine } from './engine';

export const wpForo = engine({
  posts: '.wpforo-post-content',
});
