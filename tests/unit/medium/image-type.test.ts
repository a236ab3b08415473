import { expect, it } from 'vitest';
import { imageTypeOf, imageTypeOfBytes } from '@/utils/medium/image-type';

it.each([
  ['image/jpeg', 'image/jpeg'],
  ['image/jpg', 'image/jpeg'],
  ['image/png', 'image/png'],
  ['image/gif', 'image/gif'],
  ['image/tiff', 'image/tiff'],
  ['IMAGE/PNG', 'image/png'],
  [' image/jpg ; q=1', 'image/jpeg'],
  ['image/webp', null],
  ['image/avif', null],
  ['image/svg+xml', null],
  ['image/pngx', null],
  ['text/html', null],
  ['', null],
])('reads %j as %j', (type, expected) => {
  expect(imageTypeOf(type)).toBe(expected);
});

it.each([
  ['\xff\xd8\xff\xe0', 'image/jpeg'],
  ['\x89PNG\r\n\x1a\n', 'image/png'],
  ['GIF87a', 'image/gif'],
  ['MM\0*', 'image/tiff'],
  ['RIFF\0\0\0\0WEBP', null],
  ['<svg xmlns', null],
  ['', null],
])('tells the type of a file that begins with %j', (bytes, expected) => {
  expect(imageTypeOfBytes(bytes)).toBe(expected);
});
