// How many pixels a file unfolds into, told from its bytes before any browser decodes it: a picture of one colour packs
// 268 million pixels into 32 bytes. Nothing is decoded here; every reader walks forward, and never beyond the end.
import { pictureEnding } from '../picture-type';
import { avifPixels } from './avif';
import { gifPixels } from './gif';
import { jpegPixels } from './jpeg';
import { pngPixels } from './png';
import type { Pixels } from './types';
import { webpPixels } from './webp';

const readers: Readonly<Record<string, (view: DataView) => Pixels | null>> = {
  avif: avifPixels,
  gif: gifPixels,
  jpg: jpegPixels,
  png: pngPixels,
  webp: webpPixels,
};

/** @returns null for what is no such file, or does not tell its size */
export function pixelsOf(bytes: Uint8Array): Pixels | null {
  const read = readers[pictureEnding(bytes) ?? ''];
  try {
    const pixels = read?.(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)) ?? null;
    return pixels && pixels.width > 0 && pixels.height > 0 ? pixels : null;
  } catch (error) {
    // A number was to be read behind the end: the file is cut off, or lies about its parts.
    if (error instanceof RangeError) return null;
    throw error;
  }
}
