// A data: address as a picture's file. https://www.rfc-editor.org/rfc/rfc2397
import { imageTypeOfBytes } from '../../medium/image-type';
import type { ReadPicture } from './types';

/** Bytes; a larger file seldom gets up within the time of an upload. */
const mostBytes = 10_000_000;

const head = /^\s*data:[^,]{0,200};\s*base64\s*,/i;

/**
 * @param address a data: address. The bytes decide on the type, since what a page writes is often wrong
 * @returns null when Medium would not take the type, or when the address holds no base64
 */
export function fileOf(address: string): ReadPicture | null {
  const start = head.exec(address.slice(0, 300))?.[0].length;
  if (start === undefined) return null;
  // Escapes and spaces make an address longer than its bytes, but never by half.
  if (sizeOf(address.length - start) > mostBytes * 1.5) return { lost: 'too-large' };
  const base64 = address
    .slice(start)
    .replace(/%2b/gi, '+')
    .replace(/%2f/gi, '/')
    .replace(/%3d/gi, '=')
    .replace(/\s+|%20|%0[ad]/gi, '');
  // No pattern that repeats: on ten million characters it overflows the engine's stack.
  const signs = base64.replace(/={1,2}$/, '');
  if (signs.length < 16 || signs.length % 4 === 1 || /[^A-Za-z\d+/]/.test(signs)) return null;
  const type = imageTypeOfBytes(atob(base64.slice(0, 16)));
  if (type === null) return null;
  return sizeOf(base64.length) > mostBytes ? { lost: 'too-large' } : { type, base64 };
}

/** @returns bytes that so many characters of base64 stand for */
export function sizeOf(characters: number): number {
  return Math.floor((characters * 3) / 4);
}
