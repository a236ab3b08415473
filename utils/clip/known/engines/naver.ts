// Naver of Korea: blogs and news.
import { engine } from './engine';

export const naver = engine({
  linkCard: 'se-oglink',
  around: '.guide_categorization, .u_likeit, .media_end_linked',
});
