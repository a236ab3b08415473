// All ways out as one script for a page of a real browser.
import type { PageWindow } from '../../utils/clip/page/live-page';
import { allWaysOut } from './ways-out';

const window = globalThis.window as unknown as PageWindow;
Object.assign(globalThis, { allWaysOut: (html: string) => allWaysOut(html, html, window) });
