import { expect, it } from 'vitest';
import { postIdIn } from '@/utils/medium/addresses';

it.each([
  ['https://medium.com/p/0123456789ab/edit', '0123456789ab'],
  ['  https://medium.com/p/0123456789ab  ', '0123456789ab'],
  ['https://medium.com/p/0123456789ab/edit?source=drafts#top', '0123456789ab'],
  ['https://medium.com/@ada/a-loaf-by-hand-0123456789ab', '0123456789ab'],
  ['https://medium.com/the-slow-oven/a-loaf-0123456789ab', '0123456789ab'],
  ['https://ada.medium.com/p/0123456789ab', '0123456789ab'],
  ['https://medium.com/new-story', null],
  ['https://medium.com/p/import', null],
  ['https://medium.com/@ada', null],
  ['http://medium.com/p/0123456789ab', null],
  ['https://notmedium.com/p/0123456789ab', null],
  ['https://medium.com.evil.example/p/0123456789ab', null],
  ['0123456789ab', null],
  ['', null],
])('finds in %s the post %s', (address, id) => {
  expect(postIdIn(address)).toBe(id);
});
