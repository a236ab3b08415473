// Sites that are written in MDX.
import { engine } from './engine';

export const mdx = engine({
  manual: '.mdx-content',
});
