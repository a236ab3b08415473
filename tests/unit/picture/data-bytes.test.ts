// The bytes of data: addresses, as browsers read them.
import { expect, it } from 'vitest';
import { bytesIn } from '@/utils/picture/data-bytes';

const words = (address: string) => {
  const bytes = bytesIn(address);
  return bytes && new TextDecoder().decode(bytes);
};

it.each<[string, string, string | null]>([
  ['base64', `data:text/plain;base64,${btoa('words')}`, 'words'],
  ['base64 with breaks and escapes', ' data:;charset=x;base64,d29y%0AZHM%3D \n', 'words'],
  [
    'plain letters',
    'data:image/svg+xml;utf8,<svg a="50%" b=\'ü%C3%BC%zz\'/>',
    '<svg a="50%" b=\'üü%zz\'/>',
  ],
  ['no fragment', "data:image/svg+xml,<svg fill='#fff'/>", "<svg fill='"],
  ['no base64 where it says so', 'data:;base64,*', null],
  ['no other address', 'https://journal.example/,', null],
  ['no address without a comma', 'data:image/png', null],
])('reads %s', (_, address, expected) => {
  expect(words(address)).toBe(expected);
});
