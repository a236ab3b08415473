// OverBlog.
import { engine } from './engine';

export const overBlog = engine({
  linkCard: 'ob-section-link',
});
