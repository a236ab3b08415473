// Loads the picture of a data: address, and draws it. A script waits for that, but never for long.
import type { Size } from '../page/embedded-picture';
import type { PageWindow } from '../page/live-page';
import { drawn } from './draw';
import type { ReadPicture } from './types';

/** Milliseconds; the bytes are in memory already. */
const timeLimit = 3_000;

export const unreadable: ReadPicture = { lost: 'unreadable' };

/** @param shown pixels on the page, for what has no size of its own. Never rejects */
export function drawnAnew(address: string, shown: Size, window: PageWindow): Promise<ReadPicture> {
  const draw = async () => {
    const image = await loaded(address, window);
    const natural = { width: image.naturalWidth, height: image.naturalHeight };
    return drawn({ layers: [image], natural, shown, isDrawing: isDrawing(address) }, window);
  };
  return inTime(draw(), window);
}

/** The picture of a data: address. Rejects where it is none. */
export async function loaded(address: string, window: PageWindow): Promise<HTMLImageElement> {
  const image = new window.Image();
  image.src = address;
  await image.decode();
  return image;
}

/** Whether a data: address holds an SVG, which has no pixels of its own. */
export function isDrawing(address: string): boolean {
  return /^\s*data:image\/svg/i.test(address);
}

/** The picture, or `unreadable` where it fails or takes longer than the limit. Never rejects. */
export function inTime(work: Promise<ReadPicture>, window: PageWindow): Promise<ReadPicture> {
  const limit = new Promise<ReadPicture>((resolve) => {
    window.setTimeout(() => resolve(unreadable), timeLimit);
  });
  return Promise.race([work.catch(() => unreadable), limit]);
}
