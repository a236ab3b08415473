// bbPress.
import { engine } from './engine';

export const bbpress = engine({
  posts: '.bbp-topic-content, .bbp-reply-content',
  authors: '.bbp-author-name',
});
