// Hacker News.
import { engine } from './engine';

export const hackerNews = engine({
  titles: '.titleline > a',
  posts: '.fatitem .toptext, .comment .commtext',
  authors: '.hnuser',
});
