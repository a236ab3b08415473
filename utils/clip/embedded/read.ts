// Reads the embedded pictures of a clip while their page is there. Only data: and blob: addresses are ever read, so
// nothing leaves the computer. What is at hand is read at once; only what has to be waited for makes a promise.
import type { PageWindow } from '../live-page';
import { fileOf, sizeOf } from './data-url';
import { drawn } from './draw';
import type { EmbeddedPicture, ReadPicture, ReadPictures } from './types';

/** Milliseconds; a blob: is in memory already. */
const timeLimit = 3_000;

/** Bytes of all pictures of a clip: they travel as messages, and Chromium takes none over 64 MB. */
const mostBytes = 30_000_000;

const unreadable: ReadPicture = { lost: 'unreadable' };

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
      if (bytes + size > mostBytes) return [id, { lost: 'too-many' }];
      bytes += size;
      return [id, picture];
    }),
  );
}

function readOne(picture: EmbeddedPicture, window: PageWindow): ReadPicture | Promise<ReadPicture> {
  const { address, isComplete, natural } = picture;
  if (/^\s*blob:/i.test(address)) return inTime(readBlob(picture, window), window);
  // What the browser itself cannot show, Medium cannot either.
  const isBroken = isComplete && natural.width === 0;
  const file = isBroken ? null : fileOf(address);
  if (file) return file;
  return isComplete ? drawnLive(picture, address, window) : drawnAnew(picture, address, window);
}

async function readBlob(picture: EmbeddedPicture, window: PageWindow): Promise<ReadPicture> {
  const { address, isComplete, natural } = picture;
  const data = await dataUrlOf(address, window).catch(() => null);
  const file = data === null ? null : fileOf(data);
  if (file) return file;
  // Pages take a blob: address back once it is shown, and their policies may forbid to fetch it; the picture that
  // is shown can still be drawn.
  if (isComplete && natural.width > 0) return drawnLive(picture, data ?? '', window);
  return data === null ? unreadable : drawnAnew(picture, data, window);
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

/** A lazy picture below the fold is not loaded yet. */
function drawnAnew(
  { shown }: EmbeddedPicture,
  address: string,
  window: PageWindow,
): Promise<ReadPicture> {
  const image = new window.Image();
  image.src = address;
  const loaded = async () => {
    await image.decode();
    const natural = { width: image.naturalWidth, height: image.naturalHeight };
    return drawn({ image, natural, shown, isDrawing: isDrawing(address) }, window);
  };
  return inTime(loaded(), window);
}

function isDrawing(address: string): boolean {
  return /^\s*data:image\/svg/i.test(address);
}

function inTime(work: Promise<ReadPicture>, window: PageWindow): Promise<ReadPicture> {
  const limit = new Promise<ReadPicture>((resolve) => {
    window.setTimeout(() => resolve(unreadable), timeLimit);
  });
  return Promise.race([work.catch(() => unreadable), limit]);
}
