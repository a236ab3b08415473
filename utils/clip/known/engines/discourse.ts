// Discourse.
import { engine } from './engine';

export const discourse = engine({
  posts: '.topic-body .cooked, .topic-post .cooked',
  besidePosts: '.lightbox > .meta:has(> .informations)',
  emoji: 'emoji',
});
