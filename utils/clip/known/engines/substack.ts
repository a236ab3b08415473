// Substack, a service for newsletters.
import { engine } from './engine';

export const substack = engine({
  quote: 'pullquote',
  around:
    '.button-wrapper:has(a[href*="action=share"]), .subscription-widget-wrap, .cta-caption, .audio-player-wrapper-fancy',
});
