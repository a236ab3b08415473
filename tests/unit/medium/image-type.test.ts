import { expect, it } from 'vitest';
import { imageTypeOf } from '@/utils/medium/image-type';

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
