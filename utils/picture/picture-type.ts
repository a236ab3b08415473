// The ending of a picture's file, told from its bytes: what servers write is often wrong, and a page that says "not
// found" is no picture.
import { imageTypeOfBytes } from '../medium/image-type';

const endings = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/tiff': 'tiff',
} as const;

/** Those that Medium does not take, but every browser shows. */
const others: readonly [RegExp, string][] = [
  [/^RIFF.{4}WEBP/s, 'webp'],
  [/^.{4}ftypavi[fs]/s, 'avif'],
  // Behind a mark of byte order, a declaration and comments.
  [/^(?:\xef\xbb\xbf)?\s*<(?:svg[\s>]|(?:\?xml|!--|!DOCTYPE svg).*<svg[\s>])/is, 'svg'],
];

/** Bytes in which a drawing must begin; licences stand in front of some. */
const head = 4_000;

/** @returns an ending without its dot, or null when these bytes are no picture that a browser shows */
export function pictureEnding(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, head));
  const type = imageTypeOfBytes(start);
  if (type) return endings[type];
  return others.find(([beginning]) => beginning.test(start))?.[1] ?? null;
}

/** The media type of a picture that is made of points, or null: a drawing may hold more than it shows. */
export function pictureType(bytes: Uint8Array): string | null {
  const ending = pictureEnding(bytes);
  if (ending === null || ending === 'svg') return null;
  return `image/${ending === 'jpg' ? 'jpeg' : ending}`;
}
