// Naver, blogs of Korea.
import { engine } from './engine';

export const naver = engine({
  linkCard: 'se-oglink',
});
