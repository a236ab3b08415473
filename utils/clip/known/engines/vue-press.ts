// VuePress.
import { engine } from './engine';

export const vuePress = engine({
  generator: 'vuepress',
});
