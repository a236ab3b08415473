// Discourse.
import { engine } from './engine';

export const discourse = engine({
  posts: '.topic-body .cooked, .topic-post .cooked',
  emoji: 'emoji',
});
