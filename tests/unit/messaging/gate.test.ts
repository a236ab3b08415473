import { expect, it } from 'vitest';
import { isOwnPage } from '@/utils/messaging/gate';

const origin = 'chrome-extension://abcdefghijklmnop';
const own = { id: 'abcdefghijklmnop', origin };
const popup = { id: own.id, origin, url: `${origin}/popup.html` };

it('lets our own pages in, in the popup and in a tab', () => {
  expect(isOwnPage(popup, own)).toBe(true);
  expect(isOwnPage({ ...popup, frameId: 0 }, own)).toBe(true);
});

it.each([
  [
    'a content script of ours in a page',
    { ...popup, origin: 'https://evil.example', url: 'https://evil.example/' },
  ],
  [
    'a look-alike origin',
    { ...popup, origin: `${origin}.evil.example`, url: `${origin}.evil.example/popup.html` },
  ],
  ['a look-alike address', { ...popup, url: `${origin}.evil.example/popup.html` }],
  ['another extension', { ...popup, id: 'ponmlkjihgfedcba' }],
  ['a frame inside our page', { ...popup, frameId: 5 }],
  ['an opaque origin', { ...popup, origin: 'null' }],
  ['a data: page', { ...popup, url: 'data:text/html,x' }],
  ['a file', { ...popup, origin: 'file://', url: 'file:///home/ada/popup.html' }],
  ['nobody', {}],
])('keeps %s out', (_, sender) => {
  expect(isOwnPage(sender, own)).toBe(false);
});
