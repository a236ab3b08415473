// What the page script runs: live page -> Clip -> Story, returned as plain data.
import { clipPage } from '../../clip/clip-page';
import type { PageWindow } from '../../clip/page/live-page';
import { readPictures } from '../../clip/pictures/read';
import type { ReadPictures } from '../../clip/pictures/types';
import type { Clip } from '../../clip/types';
import { fail, ok, type Result } from '../../result';
import { withLeftOut } from '../blocks/left-out';
import { composeStory } from '../compose';
import type { NoteCode } from '../note-codes';
import type { Story } from '../types';
import type { Reading } from './reading';
import { isTooLarge } from './reading-size';

/**
 * Reads the page. It never throws and never changes the page. Failures: those of clipPage, `no-article`, `page-too-large`, and
 * `reader-crashed` for an error in our code.
 * @returns a promise only if embedded pictures need waiting, for some seconds at most; it never rejects
 */
export function readPage(window: PageWindow): Result<Reading> | Promise<Result<Reading>> {
  try {
    const clip = clipPage(window);
    if (!clip.ok) return clip;
    const pictures = readPictures(clip.value.pictures, window);
    return pictures instanceof Promise
      ? pictures.then((read) => readingOf(clip.value, read, window)).catch(crashFailure)
      : readingOf(clip.value, pictures, window);
  } catch (error) {
    return crashFailure(error);
  }
}

/** An error as a failure, because Chromium says nothing of a script that throws. */
function crashFailure(error: unknown): Result<Reading> {
  return fail({ code: 'reader-crashed', detail: String(error).slice(0, 300) });
}

function readingOf(
  { metadata, article, dropped, selection, page }: Clip,
  pictures: ReadPictures,
  window: PageWindow,
): Result<Reading> {
  const { url, title, lang } = metadata;
  const compose = (found: Element | null): Story | null => {
    const story = found && composeStory(found, { url, title, lang, window, pictures });
    return story?.html ? story : null;
  };
  const story = compose(article);
  const wholePage = compose(page);
  const reading = {
    metadata,
    article:
      story &&
      withLeftOut(wholePage ? withDoubt(story, 'perhaps-not-all') : story, dropped, compose),
    selection: compose(selection),
    page: wholePage && withDoubt(wholePage, 'whole-page'),
  };
  const isEmpty = !reading.article && !reading.selection && !reading.page;
  if (isEmpty && !metadata.title) return fail({ code: 'no-article' });
  return isTooLarge(reading) ? fail({ code: 'page-too-large' }) : ok(reading);
}

function withDoubt(story: Story, code: NoteCode): Story {
  return { ...story, notes: [{ kind: 'doubt', code }, ...story.notes] };
}
