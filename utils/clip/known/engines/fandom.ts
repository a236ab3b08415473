// Fandom, wikis of MediaWiki.
import { engine } from './engine';

export const fandom = engine({
  tabLabels: 'wds-tabs__wrapper',
  tabPanels: 'wds-tab__content',
});
