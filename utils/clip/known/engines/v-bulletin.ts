// vBulletin 3, 4 and 5. Version 4 sets a whole post into a quotation that is none.
import { engine } from './engine';

export const vBulletin = engine({
  titles: '.threadtitle',
  posts: '[id^="post_message_"], .postcontent, .js-post__content-text',
  quotedPosts: 'blockquote.postcontent',
  quote: 'bbcode_quote',
});
