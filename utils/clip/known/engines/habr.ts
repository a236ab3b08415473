// Habr.
import { engine } from './engine';

export const habr = engine({
  around: '.tm-article-snippet__stats, .tm-article-poll__notice',
});
