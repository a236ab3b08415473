// Invision Community.
import { engine } from './engine';

export const invision = engine({
  posts: '[data-role="commentContent"], .cPost_contentWrap',
  besidePosts: '[data-excludequote], [data-role="memberSignature"]',
});
