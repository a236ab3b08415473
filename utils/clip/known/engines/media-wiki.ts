// MediaWiki: its lines around a text, and its formulas.
import { engine } from './engine';

export const mediaWiki = engine({
  generator: 'mediawiki',
  manual: '#mw-content-text',
  around:
    '#siteNotice, #siteSub, #jump-to-nav, .mw-jump-link, .vector-dropdown, .nmbox, .navbox, .ambox, #p-lang-btn',
  boxes: 'catlinks printfooter edit-section editsection',
  fraction: 'sfrac',
  formula: 'mwe-math-element',
  displayFormula: 'mwe-math-mathml-display',
  formulaPicture: 'mwe-math-fallback-image-\\w+',
});
