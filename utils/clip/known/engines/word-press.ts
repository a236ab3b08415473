// WordPress with Jetpack.
import { engine } from './engine';

export const wordPress = engine({
  texts: '.wp-block-post-content',
  boxes:
    'sharedaddy sd-block commentlist comment-respond respond pingbacks trackbacks widget-area sociable postmetadata',
  figure: 'wp-caption',
  caption: 'wp-caption-text',
  emoji: 'emoji wp-smiley',
  formulaPicture: 'latex',
  linkCard: 'wp-block-buttons',
  postCard: 'wp-embedded-content',
});
