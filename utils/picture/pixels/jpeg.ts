// JPEG. Its size stands in a frame header behind any number of other segments; each scan goes over the whole picture.
// https://www.w3.org/Graphics/JPEG/itu-t81.pdf (B.1.1, B.2.2)
import type { Pixels } from './types';

const startOfScan = 0xda;
const endOfImage = 0xd9;

/** @param view the whole file. null: no size stands in it. Throws RangeError where it ends too early */
export function jpegPixels(view: DataView): Pixels | null {
  let size = { width: 0, height: 0 };
  let passes = 0;
  for (let at = nextMarker(view, 2); at !== null; ) {
    const marker = view.getUint8(at);
    if (marker === endOfImage) break;
    if (isAlone(marker)) {
      at = nextMarker(view, at + 1);
      continue;
    }
    if (isFrame(marker)) {
      const [height, width] = [view.getUint16(at + 4), view.getUint16(at + 6)];
      if (width * height > size.width * size.height) size = { width, height };
    }
    if (marker === startOfScan) passes += 1;
    at = nextMarker(view, at + 1 + view.getUint16(at + 1));
  }
  return { ...size, isMoving: false, passes };
}

/** Where the next marker stands, behind its 0xFF. In a scan, 0xFF with a zero behind it is data. */
function nextMarker(view: DataView, from: number): number | null {
  for (let at = from; at + 1 < view.byteLength; at += 1) {
    if (view.getUint8(at) !== 0xff) continue;
    const next = view.getUint8(at + 1);
    if (next !== 0x00 && next !== 0xff) return at + 1;
  }
  return null;
}

/** It has no length and no content. */
function isAlone(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
}

/** All from 0xC0 to 0xCF but Huffman tables, JPG and arithmetic conditioning. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}
