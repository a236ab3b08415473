// What a picture may cost before we let a browser decode it.
import type { Pixels } from './pixels/types';

/** Pixels of one picture: a screen of 8K has 33 million. Decoded they take 160 MB, and twice that with 16-bit colours. */
export const mostPixels = 40_000_000;

/** Pixels of one frame of a picture that moves: a film of 4K has 8 million, and each frame is decoded again and again. */
const mostMoving = 10_000_000;

/** How often a JPEG is gone over; encoders make ten scans or so. */
const mostPasses = 100;

/** Whether a browser may decode a picture of these measures. */
export function isBearable({ width, height, isMoving, passes }: Pixels): boolean {
  return width * height <= (isMoving ? mostMoving : mostPixels) && passes <= mostPasses;
}

/** Pixels of all pictures of a document that is shown: browsers keep them decoded as long as they are on the screen. */
const mostShown = 100_000_000;

/** Says of one picture after the other whether it may be shown beside those before. */
export function createShowing(): (pixels: Pixels | null) => boolean {
  let left = mostShown;
  return (pixels) => {
    if (pixels === null || !isBearable(pixels) || pixels.width * pixels.height > left) return false;
    left -= pixels.width * pixels.height;
    return true;
  };
}
