// note.com, of Japan.
import { engine } from './engine';

export const noteJp = engine({
  linkCard: 'external-article-widget',
  around: '.o-creatorSupport, .o-contestBanner, .o-noteMagazines',
});
