// Whether a <canvas> shows anything: many are never painted, or wait for the mouse.
import { inertDocument, type PageWindow } from './live-page';

/** Pixels of the small copy that is looked at. */
const side = 32;

/** Whether a canvas of the live page is clear all over. Where nobody may look at it, it is not. */
export function isBlank(live: HTMLCanvasElement, window: PageWindow): boolean {
  const small = inertDocument(window).createElement('canvas');
  small.width = side;
  small.height = side;
  const pen = small.getContext('2d');
  try {
    pen?.drawImage(live, 0, 0, side, side);
    return pen?.getImageData(0, 0, side, side).data.every((it) => it === 0) ?? true;
  } catch {
    // A canvas with a picture of another site in it may be shown, but not read; one without an area cannot be drawn.
    return false;
  }
}
