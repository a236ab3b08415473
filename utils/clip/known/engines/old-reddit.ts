// Reddit as it was, at old.reddit.com.
import { engine } from './engine';

export const oldReddit = engine({
  posts: '.thing > .entry .usertext-body',
});
