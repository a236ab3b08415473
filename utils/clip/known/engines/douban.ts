// Douban.
import { engine } from './engine';

export const douban = engine({
  linkCard: 'subject-wrapper',
});
