// Before a draft is sent: the pictures that Medium's server cannot fetch are read inside the page, which shows them and
// may, and come along as files. The background fetches no address that a page chose.
import { sizeOf } from '../clip/embedded/data-url';
import { mostTogether } from '../clip/embedded/read';
import type { PictureFile } from '../clip/embedded/types';
import { picturesIn } from '../file/picture-sources';
import type { PictureFallback } from '../story/picture-fallback';
import { withFiles } from '../story/rescue';
import type { Pictured } from '../story/types';
import { pictureFile } from './picture-file';
import { isUnfetchable, type SeenOn } from './unfetchable';
import { pause, type ReviewWorld } from './world';

/** Each is an upload, and the writer waits. */
const mostPictures = 50;

/** Milliseconds; the page has 20 seconds of its own, but one with an open message box never answers. */
const timeLimit = 22_000;

/** Never rejects: a picture that cannot be rescued is no reason to keep a text. */
export async function rescued(
  story: Pictured,
  page: SeenOn,
  { fetchPictures, window }: Pick<ReviewWorld, 'fetchPictures' | 'window'>,
  fallback: PictureFallback = 'remote',
): Promise<Pictured> {
  const all = [...picturesIn(story.html, window).keys()].filter(
    (key) => URL.canParse(key) && isUnfetchable(key, page),
  );
  if (all.length === 0) return story;
  const tooLong = pause(timeLimit).then(() => new Map<string, Uint8Array>());
  const found = await Promise.race([fetchPictures(all.slice(0, mostPictures)), tooLong]);
  const files = new Map<string, PictureFile | null>();
  let room = mostTogether - bytesOf(story.pictures);
  // One after another: a canvas takes many times the bytes of its picture.
  for (const address of all) {
    const bytes = found.get(address);
    const file = bytes ? await pictureFile(bytes, window) : null;
    const fits = file !== null && bytesOf([file]) <= room;
    if (fits) room -= bytesOf([file]);
    files.set(address, fits ? file : null);
  }
  return withFiles(story, files, fallback, window);
}

function bytesOf(files: readonly PictureFile[]): number {
  return files.reduce((sum, { base64 }) => sum + sizeOf(base64.length), 0);
}
