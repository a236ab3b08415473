// All ways out, and what is dangerous in them, as one script for a page of a real browser.
import type { PageWindow } from '../../utils/clip/page/live-page';
import { speak } from '../../utils/words/words';
import { dangers } from './dangers';
import { allWaysOut } from './ways-out';

// Words stand for themselves by their ids.
speak('en', {}, ['en']);

const window = globalThis.window as unknown as PageWindow;
Object.assign(globalThis, {
  hostileMarkup: { dangers, allWaysOut: (html: string) => allWaysOut(html, html, window) },
});
