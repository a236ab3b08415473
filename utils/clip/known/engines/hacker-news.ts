// Hacker News.
import { engine } from './engine';

export const hackerNews = engine({
  posts: '.comment .commtext',
  authors: '.hnuser',
});
