// Reads the embedded pictures of a clip while their page is there. Only data: and blob: addresses are ever read, so
// nothing leaves the computer. What is at hand is read at once; only what has to be waited for makes a promise.
import type { PageWindow } from '../live-page';
import { fileOf, sizeOf } from './data-url';
import { drawn } from './draw';
import { drawnAnew, inTime, isDrawing, unreadable } from './draw-anew';
import type { EmbeddedPicture, ReadPicture, ReadPictures } from './types';

/** Bytes of all pictures of a story: they travel as messages, and Chromium takes none over 64 MB. */
export const mostTogether = 30_000_000;

/** Never throws and never rejects. */
export function readPictures(
  pictures: readonly EmbeddedPicture[],
  window: PageWindow,
): ReadPictures | Promise<ReadPictures> {
  const read = pictures.map((picture) => readOne(picture, window));
  const together = (all: readonly ReadPicture[]) => withinLimits(pictures, all);
  return read.every((it) => !(it instanceof Promise))
    ? together(read as ReadPicture[])
    : Promise.all(read).then(together);
}

function withinLimits(
  pictures: readonly EmbeddedPicture[],
  all: readonly ReadPicture[],
): ReadPictures {
  let bytes = 0;
  return new Map(
    pictures.map(({ id }, index): [string, ReadPicture] => {
      const picture = all[index] ?? unreadable;
      if ('lost' in picture) return [id, picture];
      const size = sizeOf(picture.base64.length);
      if (bytes + size > mostTogether) return [id, { lost: 'too-many' }];
      bytes += size;
      return [id, picture];
    }),
  );
}

function readOne(picture: EmbeddedPicture, window: PageWindow): ReadPicture | Promise<ReadPicture> {
  const { address, isComplete, natural, shown } = picture;
  if (/^\s*blob:/i.test(address)) return inTime(readBlob(picture, window), window);
  // What the browser itself cannot show, Medium cannot either.
  const isBroken = isComplete && natural.width === 0;
  const file = isBroken ? null : fileOf(address);
  if (file) return file;
  // A lazy picture below the fold is not loaded yet.
  return isComplete ? drawnLive(picture, address, window) : drawnAnew(address, shown, window);
}

async function readBlob(picture: EmbeddedPicture, window: PageWindow): Promise<ReadPicture> {
  const { address, isComplete, natural, shown } = picture;
  const data = await dataUrlOf(address, window).catch(() => null);
  const file = data === null ? null : fileOf(data);
  if (file) return file;
  // Pages take a blob: address back once it is shown, and their policies may forbid to fetch it; the picture that
  // is shown can still be drawn.
  if (isComplete && natural.width > 0) return drawnLive(picture, data ?? '', window);
  return data === null ? unreadable : drawnAnew(data, shown, window);
}

async function dataUrlOf(address: string, window: PageWindow): Promise<string> {
  const answer = await window.fetch(address);
  const blob = await answer.blob();
  // Firefox hides the bytes of a page's object from our script, but not a string.
  const reader = new window.FileReader();
  return new Promise((resolve, reject) => {
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

function drawnLive(
  { live, natural, shown }: EmbeddedPicture,
  address: string,
  window: PageWindow,
): ReadPicture {
  try {
    return drawn({ image: live, natural, shown, isDrawing: isDrawing(address) }, window);
  } catch {
    // A drawing without a size in Firefox, and one that holds a page in Chromium.
    return unreadable;
  }
}
