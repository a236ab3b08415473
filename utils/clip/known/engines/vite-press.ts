// VitePress.
import { engine } from './engine';

export const vitePress = engine({
  generator: 'vitepress',
  manual: '.vp-doc',
});
