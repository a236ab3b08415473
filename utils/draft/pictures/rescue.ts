// Before a draft is sent: the pictures that Medium's server cannot fetch are read inside the page, which shows them and
// may, and come along as files. The background fetches no address that a page chose.
import { sizeOf } from '../../clip/pictures/data-url';
import { mostTogether } from '../../clip/pictures/read';
import type { PictureFile } from '../../clip/pictures/types';
import { maxUploads } from '../../medium/limits';
import { pause } from '../../pause';
import type { PictureFallback } from '../../story/pictures/picture-fallback';
import { picturesOf } from '../../story/pictures/picture-sources';
import { type Refusal, type RefusedPicture, withFiles } from '../../story/pictures/with-files';
import type { StoryTree } from '../../story/story-tree';
import { type DrawInPage, pictureFile } from './picture-file';
import { isUnfetchable, type SeenOn } from './unfetchable';

/** Milliseconds; the page has 20 seconds of its own, but one with an open message box never answers. */
const timeLimit = 22_000;

export interface RescueDependencies {
  /** The bytes of pictures that the page may read, by address. Never rejects. */
  fetchPictures: (addresses: readonly string[]) => Promise<Map<string, Uint8Array>>;
  drawInPage: DrawInPage;
}

/**
 * Puts the files into the tree. Never rejects: a picture that cannot be rescued is no reason to keep a text.
 * @returns the pictures that are named without a file
 */
export async function rescuePictures(
  story: StoryTree,
  page: SeenOn,
  { fetchPictures, drawInPage }: RescueDependencies,
  fallback: PictureFallback = 'remote',
): Promise<RefusedPicture[]> {
  const all = [...picturesOf(story.body).keys()].filter(
    (key) => URL.canParse(key) && isUnfetchable(key, page),
  );
  if (all.length === 0) return [];
  const first = all.slice(0, Math.max(0, maxUploads - story.pictures.length));
  const tooLong = pause(timeLimit).then(() => new Map<string, Uint8Array>());
  const found = await Promise.race([fetchPictures(first), tooLong]);
  const files = new Map<string, PictureFile | { refused: Refusal } | null>(
    all.slice(first.length).map((address) => [address, { refused: 'too-many-pictures' }]),
  );
  const draw = giveUpOnce(drawInPage);
  let room = mostTogether - bytesOf(story.pictures);
  // One after another: a canvas takes many times the bytes of its picture.
  for (const address of first) {
    const bytes = found.get(address);
    const file = bytes ? await pictureFile(bytes, draw) : null;
    const size = file && 'base64' in file ? bytesOf([file]) : 0;
    const fits = size <= room;
    if (fits) room -= size;
    files.set(address, fits ? file : { refused: 'picture-too-large' });
  }
  return withFiles(story, files, fallback);
}

/** A page that does not answer in time will not draw the next picture either. */
function giveUpOnce(draw: DrawInPage): DrawInPage {
  let isGone = false;
  return async (address) => {
    const read = isGone ? null : await draw(address);
    isGone = read === null;
    return read;
  };
}

function bytesOf(files: readonly PictureFile[]): number {
  return files.reduce((sum, { base64 }) => sum + sizeOf(base64.length), 0);
}
