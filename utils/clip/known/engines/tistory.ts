// Tistory, blogs of Korea.
import { engine } from './engine';

export const tistory = engine({
  around: '.another_category',
});
