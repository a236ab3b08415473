// What the page script runs: live page -> Clip -> Story, handed back as plain data.
import { clipPage } from '../clip/clip-page';
import type { PageWindow } from '../clip/live-page';
import type { Reading } from '../clip/reading';
import { fail, ok, type Result } from '../result';
import { composeStory } from './compose';
import type { Story } from './types';

/** Never throws and never changes the page; the failures are those of clipPage. */
export function readPage(window: PageWindow): Result<Reading> {
  const clip = clipPage(window);
  if (!clip.ok) return clip;
  try {
    const { metadata, article, selection } = clip.value;
    const { url, title, lang } = metadata;
    const compose = (found: Element | null): Story | null => {
      const story = found && composeStory(found, { url, title, lang, window });
      return story?.html ? story : null;
    };
    const reading = { metadata, article: compose(article), selection: compose(selection) };
    return reading.article || reading.selection ? ok(reading) : fail({ code: 'no-article' });
  } catch (error) {
    return fail({ code: 'reader-crashed', detail: String(error).slice(0, 300) });
  }
}
