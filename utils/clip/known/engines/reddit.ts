// Reddit. A reply stands in what it replies to, and the author beside the text.
import { engine } from './engine';

export const reddit = engine({
  posts:
    '[slot="text-body"] .md:not([role="button"]), [slot="post-media-container"], [slot="comment"] .md, [id$="-comment-rtjson-content"]',
  authorsBefore: '[slot="credit-bar"] a[href*="/user/"], [slot="commentMeta"] a[href*="/user/"]',
  besidePosts: '.post-background-image-filter',
});
