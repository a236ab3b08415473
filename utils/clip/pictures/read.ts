// Reads the embedded pictures of a clip while their page is there. Only data: and blob: addresses and what the page draws
// are ever read, so nothing leaves the computer. What is at hand is read at once; only what has to be waited for makes a promise.
import { isBearable } from '../../picture/bounds';
import { bytesIn } from '../../picture/data-bytes';
import { type Drawable, drawableOf } from '../../picture/drawable';
import type { AddressedPicture, EmbeddedPicture } from '../page/embedded-picture';
import type { PageWindow } from '../page/live-page';
import { fileOf, sizeOf } from './data-url';
import { drawn } from './draw';
import { drawnAnew, inTime, isDrawing, unreadable } from './draw-anew';
import { drawnTogether } from './painted';
import type { ReadPicture, ReadPictures } from './types';

/** Bytes of all pictures of a story: they travel as messages, and Chromium takes none over 64 MB. */
export const mostTogether = 30_000_000;

/** Characters of an address, at which its bytes are not even looked at. */
const longest = 20_000_000;

/** Milliseconds for all that is drawn: the page stands still for as long, and the writer waits. */
const timeToDraw = 6_000;

/** Reads what has to be waited for. */
type Later = () => Promise<ReadPicture>;

/** Never throws and never rejects. */
export function readPictures(
  pictures: readonly EmbeddedPicture[],
  window: PageWindow,
): ReadPictures | Promise<ReadPictures> {
  const end = window.performance.now() + timeToDraw;
  const isOver = () => window.performance.now() > end;
  const read = pictures.map((picture) => {
    try {
      return readOne(picture, window, isOver);
    } catch {
      // One picture of an odd page costs itself, and not the whole reading.
      return unreadable;
    }
  });
  const together = (all: readonly ReadPicture[]) => withinLimits(pictures, all);
  return read.every((it) => typeof it !== 'function')
    ? together(read as ReadPicture[])
    : inTurn(read, isOver).then(together);
}

/** One after another: a canvas takes many times the bytes of its picture. */
async function inTurn(
  read: readonly (ReadPicture | Later)[],
  isOver: () => boolean,
): Promise<ReadPicture[]> {
  const all: ReadPicture[] = [];
  for (const one of read) {
    if (typeof one !== 'function') all.push(one);
    else all.push(isOver() ? { lost: 'too-costly' } : await one());
  }
  return all;
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

function readOne(
  picture: EmbeddedPicture,
  window: PageWindow,
  isOver: () => boolean,
): ReadPicture | Later {
  if ('layers' in picture) return () => inTime(drawnTogether(picture, window), window);
  const { address, isComplete, natural } = picture;
  if (/^\s*blob:/i.test(address)) return () => inTime(readBlob(picture, window), window);
  // What the browser itself cannot show, Medium cannot either.
  const isBroken = isComplete && natural.width === 0;
  const file = isBroken ? null : fileOf(address);
  if (file) return file;
  if (isOver()) return { lost: 'too-costly' };
  return drawnOf(picture, address, window);
}

async function readBlob(picture: AddressedPicture, window: PageWindow): Promise<ReadPicture> {
  const { address, isComplete, natural } = picture;
  const data = await dataUrlOf(address, window).catch(() => null);
  const file = data === null ? null : fileOf(data);
  if (file) return file;
  if (data !== null) {
    const read = drawnOf(picture, data, window);
    return typeof read === 'function' ? read() : read;
  }
  // Pages take a blob: address back once it is shown, and their policies may forbid to fetch it; the picture that
  // is shown can still be drawn.
  return isComplete && natural.width > 0 ? drawnLive(picture, '', window) : unreadable;
}

/** Of a type that Medium refuses. @param address data: */
function drawnOf(
  picture: AddressedPicture,
  address: string,
  window: PageWindow,
): ReadPicture | Later {
  const drawable = drawableIn(address);
  if ('lost' in drawable) return drawable;
  // A lazy picture below the fold is not loaded yet.
  return picture.isComplete
    ? drawnLive(picture, address, window)
    : () => drawnAnew(drawable.address, picture.shown, window);
}

function drawableIn(address: string): Drawable | { lost: 'too-large' } {
  if (address.length > longest) return { lost: 'too-large' };
  const bytes = bytesIn(address);
  return (bytes && drawableOf(bytes)) ?? { lost: 'unreadable' };
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
  { live, natural, shown }: AddressedPicture,
  address: string,
  window: PageWindow,
): ReadPicture {
  const isVector = isDrawing(address);
  if (!isVector && !isBearable({ ...natural, isMoving: false, passes: 1 }))
    return { lost: 'too-costly' };
  try {
    return drawn({ layers: [live], natural, shown, isDrawing: isVector }, window);
  } catch {
    // A drawing without a size in Firefox, and one that holds a page in Chromium.
    return unreadable;
  }
}
