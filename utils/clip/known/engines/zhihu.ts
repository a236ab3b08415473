// Zhihu.
import { engine } from './engine';

export const zhihu = engine({
  around: '.Reward',
});
