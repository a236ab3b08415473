import { expect, it } from 'vitest';
import { isPrivate } from '@/utils/clip/about/private-host';

it.each([
  ['http://localhost/', true],
  ['http://intranet/', true],
  ['http://printer.local/', true],
  ['http://wiki.corp.internal/', true],
  ['http://10.1.2.3/', true],
  ['http://0x7f.1/', true],
  ['http://172.16.0.1/', true],
  ['http://172.32.0.1/', false],
  ['http://192.168.1.1/', true],
  ['http://100.64.0.1/', true],
  ['http://100.128.0.1/', false],
  ['http://[::1]/', true],
  ['http://[fd00::1]/', true],
  ['http://[::ffff:192.168.0.1]/', true],
  ['http://[2001:db8::1]/', false],
  ['https://journal.example/', false],
  ['https://8.8.8.8/', false],
])('%s is private: %s', (address, expected) => {
  expect(isPrivate(address)).toBe(expected);
});
