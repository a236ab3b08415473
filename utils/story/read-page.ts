// What the page script runs: live page -> Clip -> Story, handed back as plain data.
import { clipPage } from '../clip/clip-page';
import { readPictures } from '../clip/embedded/read';
import type { ReadPictures } from '../clip/embedded/types';
import type { PageWindow } from '../clip/live-page';
import type { Reading } from '../clip/reading';
import type { Clip } from '../clip/types';
import { fail, ok, type Result } from '../result';
import { composeStory } from './compose';
import { withDropped } from './dropped';
import type { Story } from './types';

/**
 * Never throws and never changes the page; the failures are those of clipPage.
 * @returns a promise only when embedded pictures of the article have to be waited for, and then for some seconds at
 *   most; it never rejects
 */
export function readPage(window: PageWindow): Result<Reading> | Promise<Result<Reading>> {
  const clip = clipPage(window);
  if (!clip.ok) return clip;
  const pictures = readPictures(clip.value.pictures, window);
  return pictures instanceof Promise
    ? pictures.then((read) => composed(clip.value, read, window))
    : composed(clip.value, pictures, window);
}

function composed(
  { metadata, article, dropped, selection }: Clip,
  pictures: ReadPictures,
  window: PageWindow,
): Result<Reading> {
  try {
    const { url, title, lang } = metadata;
    const compose = (found: Element | null): Story | null => {
      const story = found && composeStory(found, { url, title, lang, window, pictures });
      return story?.html ? story : null;
    };
    const story = compose(article);
    const reading = {
      metadata,
      article: story && withDropped(story, dropped, compose),
      selection: compose(selection),
    };
    return reading.article || reading.selection ? ok(reading) : fail({ code: 'no-article' });
  } catch (error) {
    return fail({ code: 'reader-crashed', detail: String(error).slice(0, 300) });
  }
}
