// GIF. A frame may reach beyond the screen that the head names, and browsers then make the screen larger.
// https://www.w3.org/Graphics/GIF/spec-gif89a.txt
import type { Pixels } from './types';

const extension = 0x21;
const frame = 0x2c;

/** @param view the whole file. Throws RangeError where it ends too early */
export function gifPixels(view: DataView): Pixels {
  let [width, height] = [view.getUint16(6, true), view.getUint16(8, true)];
  let frames = 0;
  let at = 13 + tableLength(view.getUint8(10));
  while (at + 1 < view.byteLength) {
    const block = view.getUint8(at);
    if (block === frame) {
      frames += 1;
      width = Math.max(width, view.getUint16(at + 1, true) + view.getUint16(at + 5, true));
      height = Math.max(height, view.getUint16(at + 3, true) + view.getUint16(at + 7, true));
      // Behind its own colours stands the length of the first code.
      at = afterParts(view, at + 10 + tableLength(view.getUint8(at + 9)) + 1);
    } else if (block === extension) at = afterParts(view, at + 2);
    else break;
  }
  return { width, height, isMoving: frames > 1, passes: 1 };
}

function tableLength(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 0x07) + 1) : 0;
}

/** Parts of at most 255 bytes, up to one of none. */
function afterParts(view: DataView, from: number): number {
  let at = from;
  while (at < view.byteLength && view.getUint8(at) > 0) at += 1 + view.getUint8(at);
  return at + 1;
}
