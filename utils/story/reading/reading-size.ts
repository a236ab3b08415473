// The limit of a reading. It goes to the popup, which composes it at every change, and on to the background. Chromium accepts no
// message over 64 MB, pictures included.
import type { Story } from '../types';
import type { Reading } from './reading';

/** Characters of HTML, in all stories of a page together. */
export const longestReading = 8_000_000;

/** Whether the stories of a reading are together longer than the limit. */
export function isTooLarge({ article, selection, page }: Reading): boolean {
  return sizeOf(article) + sizeOf(selection) + sizeOf(page) > longestReading;
}

function sizeOf(story: Story | null): number {
  if (story === null) return 0;
  return story.leftOut.reduce((sum, { html }) => sum + html.length, story.html.length);
}
