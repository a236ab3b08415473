// WebP: one picture, or a canvas with frames, whose pictures name a size of their own.
// https://developers.google.com/speed/webp/docs/riff_container
// https://developers.google.com/speed/webp/docs/webp_lossless_bitstream_specification
import { lettersAt } from './letters';
import type { Pixels } from './types';

/** Bytes of a frame in front of the chunks inside it. */
const frameHead = 16;

/** @param view the whole file. Throws RangeError where it ends too early */
export function webpPixels(view: DataView): Pixels {
  let [width, height, frames] = [0, 0, 0];
  const take = (size: readonly [number, number]) => {
    width = Math.max(width, size[0]);
    height = Math.max(height, size[1]);
  };
  let at = 12;
  while (at + 8 < view.byteLength) {
    const chunk = lettersAt(view, at);
    const content = at + 8;
    // Chunks are filled up to an even length.
    at = content + view.getUint32(at + 4, true) + (view.getUint32(at + 4, true) % 2);
    if (chunk === 'VP8X') take([uint24(view, content + 4) + 1, uint24(view, content + 7) + 1]);
    else if (chunk === 'VP8L') take(losslessSize(view.getUint32(content + 1, true)));
    else if (chunk === 'VP8 ')
      take([
        view.getUint16(content + 6, true) & 0x3fff,
        view.getUint16(content + 8, true) & 0x3fff,
      ]);
    else if (chunk === 'ANMF') {
      frames += 1;
      take([uint24(view, content + 6) + 1, uint24(view, content + 9) + 1]);
      at = content + frameHead;
    }
  }
  return { width, height, isMoving: frames > 1, passes: 1 };
}

/** Two numbers of 14 bits, each less one. */
function losslessSize(bits: number): [number, number] {
  return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1];
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
}
