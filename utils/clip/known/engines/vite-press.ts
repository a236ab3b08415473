// VitePress.
import { engine } from './engine';

export const vitePress = engine({
  generator: 'vitepress',
  manual: '.vp-doc',
  around: '.vp-code-group > .tabs',
  tabSet: 'vp-code-group',
  panelInSet: 'language-[\\w-]+ vp-block',
});
