// Disqus.
import { engine } from './engine';

export const disqus = engine({
  boxes: 'disqus',
});
