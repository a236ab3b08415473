// How large a reading may be: it crosses into the popup, is composed there at every change, and goes on to the
// background, for which Chromium takes no message over 64 MB, pictures included.
import type { Story } from '../types';
import type { Reading } from './reading';

/** Characters of HTML, of all stories of a page together. */
export const longestReading = 8_000_000;

export function isTooLarge({ article, selection, page }: Reading): boolean {
  return sizeOf(article) + sizeOf(selection) + sizeOf(page) > longestReading;
}

function sizeOf(story: Story | null): number {
  if (story === null) return 0;
  return story.dropped.reduce((sum, { html }) => sum + html.length, story.html.length);
}
