// Vanilla.
import { engine } from './engine';

export const vanilla = engine({
  posts: '.Message.userContent',
});
